import { graphql } from '../../../api';

export const Directory = graphql(`
  query Directory($search: String, $unit: ID, $after: String) {
    people(search: $search, unitId: $unit, order: GIVEN_NAME, first: 50, after: $after) {
      nodes {
        id
        fullName
        personnelCode
        outside
        posting { capacity from unit { id nameVi nameEn } position { id name } }
        account { id username endedAt connected failure }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const UnitsToFilter = graphql(`
  query UnitsToFilter($after: String) {
    units(first: 100, after: $after) {
      nodes { id code nameVi nameEn validTo }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const Register = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) { person { id } userErrors { code field message } }
  }
`);
