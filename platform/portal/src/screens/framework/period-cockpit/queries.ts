import { graphql } from '../../../api';

export const Opening = graphql(`
  query CockpitOpening($period: PeriodCode!, $after: String) {
    periodOpening(periodCode: $period) {
      startsOn
      endsOn
      assessed
      framework { id nameVi nameEn }
      refusals { code field message }
      variants { subject variantCode people }
      people(first: 100, after: $after, onlyGaps: true) {
        nodes { gaps person { id fullName personnelCode posting { unit { nameVi nameEn } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const Checklist = graphql(`
  query CockpitChecklist($period: ID!, $after: String) {
    closingChecklist(periodId: $period, first: 100, after: $after) {
      nodes {
        kind
        dueOn
        person { id fullName }
        owedBy { id fullName posting { unit { nameVi nameEn } } }
        output { id task { title product { nameVi nameEn } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const LatestClosing = graphql(`
  query CockpitClosing($period: ID!) {
    closing(periodId: $period) {
      id finished total done startedAt finishedAt failure { times reason at }
    }
  }
`);

export const Progress = graphql(`
  subscription CockpitProgress($period: ID!) {
    closingProgress(periodId: $period) { id finished total done failure { times reason at } }
  }
`);

export const Differences = graphql(`
  query CockpitDifferences($period: ID!) {
    resultDifferences(periodId: $period) {
      hash
      storedHash
      person { id fullName }
      unit { id nameVi nameEn }
    }
  }
`);

export const Reopenings = graphql(`
  query CockpitReopenings($period: ID!) {
    reopenings(periodId: $period) {
      id reason requestedAt approvedAt declinedAt declineReason
      requestedBy { id fullName }
      approvedBy { id fullName }
      declinedBy { id fullName }
    }
  }
`);

export const Plan = graphql(`
  mutation PlanPeriod($input: PlanPeriodInput!) {
    planPeriod(input: $input) { period { id code } userErrors { code field message } }
  }
`);

export const Open = graphql(`
  mutation OpenPeriod($input: OpenPeriodInput!) {
    openPeriod(input: $input) { period { id code } userErrors { code field message } }
  }
`);

export const Close = graphql(`
  mutation ClosePeriod($input: ClosePeriodInput!) {
    closePeriod(input: $input) { closing { id } userErrors { code field message } }
  }
`);

export const Release = graphql(`
  mutation ReleasePeriod($input: ReleasePeriodInput!) {
    releasePeriod(input: $input) { period { id } userErrors { code field message } }
  }
`);

export const Seal = graphql(`
  mutation SealPeriod($input: SealPeriodInput!) {
    sealPeriod(input: $input) { period { id } userErrors { code field message } }
  }
`);

export const RequestReopening = graphql(`
  mutation RequestReopening($input: RequestReopeningInput!) {
    requestReopening(input: $input) { reopening { id } userErrors { code field message } }
  }
`);

export const ApproveReopening = graphql(`
  mutation ApproveReopening($input: ApproveReopeningInput!) {
    approveReopening(input: $input) { period { id } userErrors { code field message } }
  }
`);

export const DeclineReopening = graphql(`
  mutation DeclineReopening($input: DeclineReopeningInput!) {
    declineReopening(input: $input) { reopening { id } userErrors { code field message } }
  }
`);
