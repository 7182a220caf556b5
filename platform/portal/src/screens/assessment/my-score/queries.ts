import { graphql } from '../../../api';
import '../../../model/outputs/OutputStory';

export const ScoreSheet = graphql(`
  query ScoreSheet($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      id
      petitions {
        text
        submittedAt
        dueOn
        granted
        answer
        answeredAt
        answeredBy { fullName }
      }
      person {
        id
        fullName
        personnelCode
        posting { capacity unit { nameVi nameEn } position { name } }
      }
      period { id code state startsOn endsOn }
      acknowledgedAt
      selfRemark
      superiorRemark
      selfScoredAt
      confirmedAt
      confirmedBy { fullName }
      judgements { component nameVi nameEn confirmed { exact } reason }
      supersededScores { value { display exact } band { nameVi nameEn } }
      criteria {
        code
        nameVi
        nameEn
        maximum { display exact }
        self { display exact }
        confirmed { display exact }
        reason
      }
      score {
        status
        provisional
        authorityDecides
        value { display exact }
        band { nameVi nameEn }
        variant { code }
        frameworkVersion {
          nameVi
          nameEn
          number
          components { variantCode code blockCode weight { exact } }
        }
        blocks { code nameVi nameEn points { display exact } maximum { display exact } }
        components { code nameVi nameEn value { exact } percent { display exact } }
        causes { code message awaited { fullName } }
      }
    }
  }
`);

export const ScoreSteps = graphql(`
  query ScoreSteps($period: PeriodCode!, $person: ID!, $after: String) {
    evaluation(periodCode: $period, personId: $person) {
      score {
        steps(first: 100, after: $after) {
          nodes {
            number
            parentNumber
            depth
            code
            label
            operation
            value { display exact }
            rule { code article reading text }
            task { id title product { nameVi nameEn } }
            person { fullName }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

export const TaskEvidence = graphql(`
  query TaskEvidence($task: ID!) {
    node(id: $task) {
      __typename
      ... on Task {
        id
        dueOn
        outputs { ...OutputStory }
      }
    }
  }
`);

export const AcknowledgeResult = graphql(`
  mutation AcknowledgeResult($input: AcknowledgeResultInput!) {
    acknowledgeResult(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);

export const SubmitPetition = graphql(`
  mutation SubmitPetition($input: SubmitPetitionInput!) {
    submitPetition(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);

export const AnswerPetition = graphql(`
  mutation AnswerPetition($input: AnswerPetitionInput!) {
    answerPetition(input: $input) {
      evaluation { id }
      userErrors { code field message }
    }
  }
`);

export const PastScore = graphql(`
  query PastScore($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      score { status provisional value { display exact } band { nameVi nameEn } }
    }
  }
`);

export const YearOfScores = graphql(`
  query YearOfScores($person: ID!, $year: Int!) {
    yearlyScore(personId: $person, year: $year) {
      status
      provisional
      assessedMonths
      authorityDecides
      value { display exact }
      level { nameVi nameEn }
      means { code assessedMonths provisional value { display exact } }
    }
  }
`);

export const AgencyOnForm = graphql(`
  query AgencyOnForm {
    myAgencies { code nameVi }
  }
`);
