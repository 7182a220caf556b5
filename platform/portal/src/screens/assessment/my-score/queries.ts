import { graphql } from '../../../api';
import '../../../model/outputs/OutputStory';

export const ScoreSheet = graphql(`
  query ScoreSheet($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      person { id fullName }
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
        frameworkVersion { nameVi nameEn number }
        blocks { code nameVi nameEn points { display exact } maximum { display exact } }
        components { code nameVi nameEn percent { display exact } }
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
