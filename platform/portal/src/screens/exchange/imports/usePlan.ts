import type { ImportKind } from '../../../api/gql/graphql';
import type { Me } from '../../../app/workplace';
import { useDraft } from '../../../ui';
import { NO_FILE, type Plan } from './plan';

const FOR: Record<ImportKind, Me['roles'][number]> = {
  PEOPLE: 'TENANT_ADMINISTRATOR',
  PRODUCTS: 'KPI_OFFICER',
};

/** What somebody with these roles may import. */
export function useKinds(roles: Me['roles']): ImportKind[] {
  return (Object.keys(FOR) as ImportKind[]).filter((kind) => roles.includes(FOR[kind]));
}

export function usePlan(kind: ImportKind) {
  const { draft, change } = useDraft<Plan>('import', { ...NO_FILE, kind });
  return { plan: draft, change };
}
