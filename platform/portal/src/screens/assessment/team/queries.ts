import { graphql } from '../../../api';

/** One person's line; without `superior` of everybody whose file the reader may open. */
export const TeamScores = graphql(`
  query TeamScores($period: PeriodCode!, $superior: ID, $after: String) {
    evaluations(periodCode: $period, superiorId: $superior, first: 50, after: $after) {
      nodes {
        state
        person { id fullName posting { unit { id nameVi nameEn } } }
        score {
          status
          provisional
          value { display exact }
          general { display exact }
          band { nameVi nameEn }
          blocks { code maximum { exact } }
          components { code nameVi nameEn percent { display exact } }
          causes { code message awaited { id fullName } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** From a person up to the unit whose indicators their work feeds, and to its head. */
export const LinkageUp = graphql(`
  query LinkageUp($period: PeriodCode!, $person: ID!) {
    evaluation(periodCode: $period, personId: $person) {
      person { id fullName }
      score { provisional value { display exact } components { code nameVi nameEn percent { display exact } } }
      unitEvaluation {
        unit { id nameVi nameEn }
        score { value { display exact } }
        indicators { id code nameVi nameEn state }
        head { id fullName }
        headEvaluation { score { value { display exact } } }
      }
    }
  }
`);

/** What a head's score comes from, as far as it comes from people and units. */
export const LinkageDown = graphql(`
  query LinkageDown($period: PeriodCode!, $unit: ID!, $after: String) {
    unitEvaluation(periodCode: $period, unitId: $unit) {
      unit { id nameVi nameEn }
      head { id fullName }
      headEvaluation {
        state
        score {
          provisional
          status
          value { display exact }
          causes { code message person { id fullName } awaited { id fullName } }
          steps(first: 100, after: $after) {
            nodes {
              number
              parentNumber
              code
              label
              value { display exact }
              rule { article text }
              person { id fullName }
              unit { id nameVi nameEn }
              unitIndicator { id nameVi nameEn }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }
  }
`);
