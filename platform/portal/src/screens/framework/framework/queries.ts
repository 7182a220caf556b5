import { graphql } from '../../../api';

export const FrameworkOfPeriod = graphql(`
  query FrameworkOfPeriod($period: PeriodCode) {
    framework(periodCode: $period) {
      code
      number
      nameVi
      nameEn
      validFrom
      periodType
      contentHash
      legalBasis { number titleVi titleEn issuerVi issuerEn issuedOn }
      blocks { code kind nameVi nameEn maximum { display exact } rule }
      variants { code subject nameVi nameEn unitCodes positionCodes blockCodes }
      criteria { code blockCode groupCode nameVi nameEn maximum { display exact } step { display exact } rule }
      components { variantCode blockCode code nameVi nameEn weight { display exact } axis rule }
      bands { code nameVi nameEn minimum { display exact } minimumExcluded authorityDecides }
      rules { code textVi textEn article kind reading }
    }
  }
`);
