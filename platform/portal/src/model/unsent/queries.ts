import { graphql } from '../../api';

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
