import { graphql } from '../../../api';

export const TaskToSubmit = graphql(`
  query TaskToSubmit($task: ID!) {
    node(id: $task) {
      __typename
      ... on Task {
        id
        title
        dueOn
        quantity
        unitsHandedOver
        coefficient { display exact }
        difficulty
        share { exact }
        product { code nameVi nameEn }
        inabilities { units }
        period { endsOn framework { askedFacts { hours cutoffs { productCode lastDay } } } }
        outputs {
          id
          units
          state
          version
          submissions { round dueOn evidence { link document note file { name path } } }
          reviews { note newDueOn withdrawn reviewer { fullName } }
        }
      }
    }
    me { person { superior { fullName } } }
  }
`);
