import { graphql } from '../../../api';

export const Programs = graphql(`
  query Programs {
    serviceAccounts {
      id
      clientId
      tokenAddress
      operations
      account { id name connected failure givenAt endedAt roles }
    }
  }
`);

export const ProgramOperations = graphql(`
  query ProgramOperations {
    serviceOperations { name changes }
  }
`);

export const CreateProgram = graphql(`
  mutation CreateProgram($input: CreateServiceAccountInput!) {
    createServiceAccount(input: $input) {
      serviceAccount { id account { name } }
      userErrors { code field message }
    }
  }
`);

export const RenewSecret = graphql(`
  mutation RenewSecret($input: RenewServiceAccountSecretInput!) {
    renewServiceAccountSecret(input: $input) {
      serviceAccount { id clientId tokenAddress }
      secret
      userErrors { code field message }
    }
  }
`);

export const EndProgram = graphql(`
  mutation EndProgram($input: EndAccountInput!) {
    endAccount(input: $input) { account { id } userErrors { code field message } }
  }
`);

export const GrantProgramRole = graphql(`
  mutation GrantProgramRole($input: GrantRoleInput!) {
    grantRole(input: $input) { account { id } userErrors { code field message } }
  }
`);

export const EndProgramRole = graphql(`
  mutation EndProgramRole($input: EndRoleInput!) {
    endRole(input: $input) { account { id } userErrors { code field message } }
  }
`);
