import { graphql } from '../../../api';

export const OnePerson = graphql(`
  query OnePerson($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        id
        fullName
        personnelCode
        employmentKind
        outside
        superior { id fullName }
        posting { capacity from unit { id nameVi nameEn } position { id name } }
        account {
          id username email connected givenAt endedAt failure guest
          grants { role from to unit { id nameVi nameEn } }
        }
      }
    }
  }
`);

export const Places = graphql(`
  query Places($after: String) {
    units(first: 100, after: $after) {
      nodes { id code nameVi nameEn validTo }
      pageInfo { hasNextPage endCursor }
    }
    positions(first: 100) { nodes { id name } }
  }
`);

export const Appointments = graphql(`
  query PersonAppointments($after: String) {
    appointments(first: 100, after: $after) {
      nodes {
        id kind from to version
        person { id fullName }
        appointee { id fullName }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const Stand = graphql(`
  query WhoMayAct($search: String) {
    people(search: $search, order: GIVEN_NAME, first: 20) {
      nodes { id fullName posting { unit { nameVi nameEn } } }
    }
  }
`);

export const Post = graphql(`
  mutation PostPerson($input: PostPersonInput!) {
    postPerson(input: $input) { person { id } userErrors { code field message } }
  }
`);

export const Move = graphql(`
  mutation MovePerson($input: MovePersonInput!) {
    movePerson(input: $input) { person { id } userErrors { code field message } }
  }
`);

export const EndPosting = graphql(`
  mutation EndPosting($input: EndPostingInput!) {
    endPosting(input: $input) { person { id } userErrors { code field message } }
  }
`);

export const GiveAccount = graphql(`
  mutation GiveAccount($input: GiveAccountInput!) {
    giveAccount(input: $input) { person { id } userErrors { code field message } }
  }
`);

export const EndAccount = graphql(`
  mutation EndAccount($input: EndAccountInput!) {
    endAccount(input: $input) { account { id } userErrors { code field message } }
  }
`);

export const GrantRole = graphql(`
  mutation GrantRole($input: GrantRoleInput!) {
    grantRole(input: $input) { account { id } userErrors { code field message } }
  }
`);

export const EndRole = graphql(`
  mutation EndRole($input: EndRoleInput!) {
    endRole(input: $input) { account { id } userErrors { code field message } }
  }
`);

export const NameActing = graphql(`
  mutation NameActingSuperior($input: NameActingSuperiorInput!) {
    nameActingSuperior(input: $input) { appointment { id } userErrors { code field message } }
  }
`);

export const EndAppointment = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) { appointment { id } userErrors { code field message } }
  }
`);
