import type { ImportKind } from '../../../api/gql/graphql';
import type { Me } from '../../../app/workplace';

const FOR: Record<ImportKind, (me: Me) => boolean> = {
  PEOPLE: ({ roles }) => roles.includes('TENANT_ADMINISTRATOR'),
  PRODUCTS: ({ roles }) => roles.includes('KPI_OFFICER'),
  TASKS: ({ person, guest }) => !guest && (person?.posting?.capacity ?? 'STAFF') !== 'STAFF',
};

/** What somebody may import; of what rows say, the service decides. */
export function kindsFor(me: Me): ImportKind[] {
  return (Object.keys(FOR) as ImportKind[]).filter((kind) => FOR[kind](me));
}
