import { graphql } from '../../../api';

export const ToValidate = graphql(`
  query ToValidate {
    outputsToValidate(first: 100) {
      nodes {
        id
        units
        version
        task {
          id
          title
          quantity
          dueOn
          coefficient { display exact }
          product { nameVi nameEn }
          person { id fullName }
          period { code endsOn framework { askedFacts { quality } } }
        }
        submissions {
          round
          submittedAt
          claimedOn
          dueOn
          late
          evidence { link document note file { name path } }
        }
        reviews { id round decision returnKind note newDueOn reviewedAt reviewer { fullName } }
      }
      pageInfo { hasNextPage }
    }
  }
`);

export const ValidateOutput = graphql(`
  mutation ValidateOutput($input: ValidateOutputInput!) {
    validateOutput(input: $input) {
      output { id version }
      userErrors { code field message }
    }
  }
`);

export const ReturnOutput = graphql(`
  mutation ReturnOutput($input: ReturnOutputInput!) {
    returnOutput(input: $input) {
      output { id version }
      userErrors { code field message }
    }
  }
`);

export const WithdrawReview = graphql(`
  mutation WithdrawReview($input: WithdrawReviewInput!) {
    withdrawReview(input: $input) {
      output { id }
      userErrors { code field message }
    }
  }
`);
