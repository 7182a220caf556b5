import { graphql } from '../../../api';

export const ComparedAgencies = graphql(`
  query ComparedAgencies($period: PeriodCode!, $after: String) {
    comparison(periodCode: $period, first: 50, after: $after) {
      edges {
        cursor
        node {
          code
          nameVi
          nameEn
          kind
          released
          releasedAt
          people
          suppressed
          peerGroup { code nameVi nameEn minimumPeers }
          figures {
            figure
            value { display exact }
            low
            high
            peers
            peerMedian { display exact }
            percentile { display exact }
            differenceFromMedian { display exact }
            rankFrom
            rankTo
          }
          quality { validatedPercent { display exact } missing }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ComparedAgency = graphql(`
  query ComparedAgency($period: PeriodCode!, $after: String) {
    comparison(periodCode: $period, first: 1, after: $after) {
      nodes {
        code
        nameVi
        nameEn
        bands { code nameVi nameEn people percent { display exact } }
        bandShares { code pastPercent { display exact } difference { display exact } }
        trend {
          periodCode
          values { figure value { display exact } }
        }
        fields {
          code
          isWithheld
          completedPercent { display exact }
          onTimePercent { display exact }
          returnedPercent { display exact }
        }
        quality { closedAt validatedPercent { display exact } missing }
      }
    }
  }
`);

export const Method = graphql(`
  query Method {
    comparisonMethod { textVi textEn }
  }
`);

export const PeerGroups = graphql(`
  query PeerGroups {
    peerGroups { id code nameVi nameEn kind minimumPeers decision }
  }
`);
