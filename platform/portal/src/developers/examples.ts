import type { say } from './texts';

type Example = { name: Parameters<typeof say>[0]; query: string; variables?: string };

/** Queries that anybody with a token can begin with; none changes anything by itself. */
export const EXAMPLES: Example[] = [
  {
    name: 'exampleMe',
    query: `# me
query WhoAmI {
  me { id name roles }
  myAgencies { code nameVi current }
}
`,
  },
  {
    name: 'examplePeriods',
    query: `# periods
query Periods {
  periods(last: 12) {
    nodes { id code state startsOn endsOn }
    pageInfo { hasPreviousPage startCursor }
  }
}
`,
  },
  {
    name: 'exampleUnits',
    query: `# units, people
query Units($after: String) {
  units(first: 50, after: $after) {
    nodes { id code nameVi validFrom }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{ "after": null }',
  },
  {
    name: 'exampleNode',
    query: `# node
query ById($id: ID!) {
  node(id: $id) {
    id
    ... on Task { state }
    ... on Person { fullName }
  }
}
`,
    variables: '{ "id": "" }',
  },
  {
    name: 'exampleAct',
    query: `# createPosition
mutation CreatePosition($input: CreatePositionInput!) {
  createPosition(input: $input) {
    position { id code name }
    userErrors { code field message }
  }
}
`,
    variables: '{ "input": { "requestKey": "my-own-key-1", "code": "CV", "name": "Chuyên viên" } }',
  },
];
