import { graphql } from '../../../api';

export const MyTasks = graphql(`
  query MyTasks($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        origin
        dueOn
        quantity
        unitsHandedOver
        coefficient { display exact }
        share { display exact }
        takenOverFrom { fullName }
        product { code nameVi nameEn }
        inabilities { units }
        outputs {
          id
          units
          state
          reviews { note newDueOn withdrawn }
        }
      }
    }
    me { person { superior { fullName } } }
    period(code: $period) { framework { askedFacts { hours } } }
  }
`);

export const MyLog = graphql(`
  query MyLog($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        hours
        product { nameVi nameEn }
        outputs {
          id
          units
          state
          submissions { id round claimedOn submittedAt hours late }
        }
      }
    }
  }
`);
