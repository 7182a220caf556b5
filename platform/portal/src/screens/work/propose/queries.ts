import { graphql } from '../../../api';

export const MyProposals = graphql(`
  query MyProposals($period: PeriodCode!, $person: ID!) {
    proposals(personId: $person, periodCode: $period, last: 50) {
      nodes {
        id
        title
        quantity
        dueOn
        origin
        reason
        state
        answer
        proposedAt
        decidedAt
        decidedBy { fullName }
        product { code nameVi nameEn }
      }
    }
    me { person { superior { fullName } } }
  }
`);

export const MyProductRequests = graphql(`
  query MyProductRequests {
    productRequests(last: 50) {
      nodes {
        id
        name
        reason
        state
        answer
        requestedAt
        requestedBy { id }
        product { code nameVi nameEn coefficient { exact } }
      }
    }
  }
`);

export const ProposeTask = graphql(`
  mutation ProposeTask($input: ProposeTaskInput!) {
    proposeTask(input: $input) {
      proposal { id }
      userErrors { code field message }
    }
  }
`);

export const RequestProduct = graphql(`
  mutation RequestProduct($input: RequestProductInput!) {
    requestProduct(input: $input) {
      productRequest { id }
      userErrors { code field message }
    }
  }
`);
