import { graphql } from '../../../api';

export const Tenants = graphql(`
  query Tenants($after: String) {
    tenants(first: 100, after: $after) {
      nodes { id code nameVi nameEn kind template state failure parent { code } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const Templates = graphql(`
  query Templates {
    templates { code nameVi nameEn }
  }
`);

export const OnboardTenant = graphql(`
  mutation OnboardTenant($input: OnboardTenantInput!) {
    onboardTenant(input: $input) { tenant { id code } userErrors { code field message } }
  }
`);

export const SuspendTenant = graphql(`
  mutation SuspendTenant($input: SuspendTenantInput!) {
    suspendTenant(input: $input) { tenant { id } userErrors { code field message } }
  }
`);

export const ResumeTenant = graphql(`
  mutation ResumeTenant($input: ResumeTenantInput!) {
    resumeTenant(input: $input) { tenant { id } userErrors { code field message } }
  }
`);
