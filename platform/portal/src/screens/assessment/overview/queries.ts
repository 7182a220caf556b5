import { graphql } from '../../../api';

export const AgencyOverview = graphql(`
  query AgencyOverview($period: PeriodCode!) {
    periodOverview(periodCode: $period) {
      provisional
      people
      scored
      insufficient
      notRated
      selfScored
      confirmed
      mean { display exact }
      bands { code nameVi nameEn people }
      units { unit { id code nameVi nameEn } people scored mean { display exact } low high }
      outliers { person { id fullName } unit { nameVi nameEn } score { display exact } below }
    }
  }
`);
