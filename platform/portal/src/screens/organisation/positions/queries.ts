import { graphql } from '../../../api';

export const AllPositions = graphql(`
  query AllPositions($after: String) {
    positions(first: 100, after: $after) {
      nodes { id code name }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const CreatePosition = graphql(`
  mutation CreatePosition($input: CreatePositionInput!) {
    createPosition(input: $input) { position { id } userErrors { code field message } }
  }
`);
