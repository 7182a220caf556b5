import { graphql } from '../../../api';

export const ToValidate = graphql(`
  query ToValidate {
    outputsToValidate(first: 100) {
      nodes {
        id
        units
        state
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
          id
          round
          submittedAt
          claimedOn
          dueOn
          late
          objectiveCause { authority document }
          evidence { link document note file { name path } }
        }
        reviews {
          id
          decision
          returnKind
          withdrawn
          note
          reviewedAt
          reviewer { fullName }
          objectiveCause { authority document }
        }
      }
      pageInfo { hasNextPage }
    }
  }
`);

/** What became of an output that no longer waits for the reader. */
export const DecidedMeanwhile = graphql(`
  query DecidedMeanwhile($id: ID!) {
    node(id: $id) {
      ... on Output {
        id
        state
        task { title product { nameVi nameEn } person { fullName } }
        reviews { id decision returnKind withdrawn reviewedAt reviewer { fullName } }
      }
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

export const ValidateOutputs = graphql(`
  mutation ValidateOutputs($input: ValidateOutputsInput!) {
    validateOutputs(input: $input) {
      results { output { id version } userErrors { code field message } }
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

export const RecordObjectiveCause = graphql(`
  mutation RecordObjectiveCause($input: RecordObjectiveCauseInput!) {
    recordObjectiveCause(input: $input) {
      output { id }
      userErrors { code field message }
    }
  }
`);
