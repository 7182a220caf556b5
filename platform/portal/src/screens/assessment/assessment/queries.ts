import { graphql } from '../../../api';

export const AssessmentPeople = graphql(`
  query AssessmentPeople($period: PeriodCode!, $after: String) {
    evaluations(periodCode: $period, first: 100, after: $after) {
      nodes { state person { id fullName superior { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AssessmentForm = graphql(`
  query AssessmentForm($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      id
      state
      version
      selfRemark
      superiorRemark
      criteria {
        code
        nameVi
        nameEn
        maximum { display exact }
        step { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
      judgements {
        component
        nameVi
        nameEn
        helpVi
        helpEn
        required
        allowed { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
    }
  }
`);

export const AssessmentLed = graphql(`
  query AssessmentLed($period: PeriodCode!, $person: ID!, $after: String) {
    evaluation(periodCode: $period, personId: $person) {
      score {
        causes { message awaited { fullName } person { fullName } }
        steps(first: 100, after: $after) {
          nodes { number label value { display exact } person { fullName } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export const ScoreMyself = graphql(`
  mutation ScoreMyself($input: ScoreMyselfInput!) {
    scoreMyself(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);

export const ConfirmEvaluation = graphql(`
  mutation ConfirmEvaluation($input: ConfirmEvaluationInput!) {
    confirmEvaluation(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);
