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
        product { nameVi nameEn }
        inabilities { units }
        period { framework { askedFacts { hours } } }
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

export const SubmitOutput = graphql(`
  mutation SubmitOutput($input: SubmitOutputInput!) {
    submitOutput(input: $input) {
      output { id }
      userErrors { code field message }
    }
  }
`);

export const ResubmitOutput = graphql(`
  mutation ResubmitOutput($input: ResubmitOutputInput!) {
    resubmitOutput(input: $input) {
      output { id }
      userErrors { code field message }
    }
  }
`);
