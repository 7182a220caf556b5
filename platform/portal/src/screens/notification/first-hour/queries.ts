import { graphql } from '../../../api';

export const Standing = graphql(`
  query FirstHour {
    units(first: 100) { nodes { id validTo parent { id } head { id fullName } } }
    positions(first: 1) { nodes { id } }
    products(first: 1) { nodes { id } }
    framework { id nameVi nameEn }
  }
`);

export const Staff = graphql(`
  query FirstHourPeople($after: String) {
    people(first: 100, after: $after) {
      nodes {
        id
        posting { unit { id } }
        account { id endedAt roles }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
