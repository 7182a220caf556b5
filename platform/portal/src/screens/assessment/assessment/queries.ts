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
      selfScorings { number givenAt remark by { fullName } }
      confirmations { number givenAt remark by { fullName } }
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

export const AssessmentBefore = graphql(`
  query AssessmentBefore($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      criteria { code confirmed { display exact } }
    }
  }
`);

export const AssessmentLed = graphql(`
  query AssessmentLed($period: PeriodCode!, $person: ID!, $after: String) {
    evaluation(periodCode: $period, personId: $person) {
      score {
        causes { code message awaited { fullName } person { fullName } }
        components { code nameVi nameEn percent { display exact } }
        steps(first: 100, after: $after) {
          nodes { number code label value { display exact } person { id fullName } }
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
