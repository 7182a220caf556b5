import { graphql } from '../../../api';

export const Duties = graphql(`
  query Duties {
    myDuties {
      kind
      dueOn
      period { code }
      person { id fullName }
      output { id task { id title product { nameVi nameEn } } }
    }
  }
`);

export const MyFigures = graphql(`
  query MyFigures($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        dueOn
        quantity
        unitsHandedOver
        product { nameVi nameEn }
        inabilities { units }
        outputs { id units state }
      }
    }
    myEvaluation(periodCode: $period) {
      score { status provisional value { display exact } band { nameVi nameEn } }
    }
  }
`);

export const Proposed = graphql(`
  query ProposedDrafts {
    frameworkDrafts(last: 20) {
      nodes { id state fromPeriod proposedBy { id fullName } }
    }
  }
`);

export const Owed = graphql(`
  query OwedToClose($period: ID!) {
    closingChecklist(periodId: $period, first: 100) {
      nodes { kind }
      pageInfo { hasNextPage }
    }
  }
`);

export const Queue = graphql(`
  query QueueLength {
    outputsToValidate(first: 100) {
      nodes { id submissions { submittedAt } }
      pageInfo { hasNextPage }
    }
  }
`);
