import { graphql } from '../../../api';

export const Drafts = graphql(`
  query FrameworkDrafts($after: String) {
    frameworkDrafts(first: 50, after: $after) {
      nodes {
        id state startedAt editedAt fromPeriod
        startedBy { id fullName }
        editedBy { id fullName }
        base { id number nameVi nameEn }
        published { id number }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const OneDraft = graphql(`
  query OneFrameworkDraft($id: ID!) {
    node(id: $id) {
      ... on FrameworkDraft {
        id version state document fromPeriod startedAt editedAt
        startedBy { id fullName }
        editedBy { id fullName }
        proposedBy { id fullName }
        base { id number nameVi nameEn }
        published { id number validFrom }
        faults { code message place { path element code property } }
        differences { before after rule place { path } }
      }
    }
  }
`);

export const Offices = graphql(`
  query DraftUnits($after: String) {
    units(first: 100, after: $after) {
      nodes { code nameVi nameEn validTo }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const Posts = graphql(`
  query DraftPositions($after: String) {
    positions(first: 100, after: $after) {
      nodes { code name }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const Trial = graphql(`
  query DraftTrial($draft: ID!, $period: PeriodCode!, $after: String) {
    frameworkDraftTrial(draftId: $draft, periodCode: $period) {
      persons changed bandChanged unscored
      bands { before after band { code nameVi nameEn } }
      people(first: 50, after: $after) {
        nodes {
          person { id fullName posting { unit { nameVi nameEn } } }
          before { status value { display exact } band { code nameVi nameEn } }
          after {
            status value { display exact } band { code nameVi nameEn } causes { code message }
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export const Start = graphql(`
  mutation StartFrameworkDraft($input: StartFrameworkDraftInput!) {
    startFrameworkDraft(input: $input) {
      frameworkDraft { id } userErrors { code field message }
    }
  }
`);

export const Save = graphql(`
  mutation ChangeFrameworkDraft($input: ChangeFrameworkDraftInput!) {
    changeFrameworkDraft(input: $input) {
      frameworkDraft { id version } userErrors { code field message }
    }
  }
`);

export const Propose = graphql(`
  mutation ProposeFrameworkDraft($input: ProposeFrameworkDraftInput!) {
    proposeFrameworkDraft(input: $input) {
      frameworkDraft { id } userErrors { code field message }
    }
  }
`);

export const Publish = graphql(`
  mutation PublishFrameworkDraft($input: PublishFrameworkDraftInput!) {
    publishFrameworkDraft(input: $input) {
      frameworkDraft { id } userErrors { code field message }
    }
  }
`);

export const Discard = graphql(`
  mutation DiscardFrameworkDraft($input: DiscardFrameworkDraftInput!) {
    discardFrameworkDraft(input: $input) {
      frameworkDraft { id } userErrors { code field message }
    }
  }
`);
