import { graphql } from '../../../api';

export const AllUnits = graphql(`
  query AllUnits($after: String) {
    units(first: 100, after: $after) {
      nodes {
        id code nameVi nameEn validFrom validTo version
        parent { id }
        head { id fullName }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreateUnit = graphql(`
  mutation CreateUnit($input: CreateUnitInput!) {
    createUnit(input: $input) { unit { id } userErrors { code field message } }
  }
`);

export const CloseUnit = graphql(`
  mutation CloseUnit($input: CloseUnitInput!) {
    closeUnit(input: $input) { unit { id } userErrors { code field message } }
  }
`);
