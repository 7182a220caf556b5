import type { FirstHourPeopleQuery, FirstHourQuery } from '../../../api/gql/graphql';
import type { Me, Period } from '../../../app/workplace';

type Person = NonNullable<FirstHourPeopleQuery['people']>['nodes'][number];

/** The steps from the administrator's first login to the first open period, in their order. */
export const STEPS = [
  'units',
  'positions',
  'people',
  'head',
  'accounts',
  'officer',
  'catalogue',
  'framework',
  'planned',
  'opened',
] as const;

export type Step = (typeof STEPS)[number];

/** Where each step is done, and who does it. */
export const PLACES: Record<Step, { to: `/${string}`; role: Me['roles'][number] }> = {
  units: { to: '/units', role: 'TENANT_ADMINISTRATOR' },
  positions: { to: '/positions', role: 'TENANT_ADMINISTRATOR' },
  people: { to: '/imports', role: 'TENANT_ADMINISTRATOR' },
  head: { to: '/people', role: 'TENANT_ADMINISTRATOR' },
  accounts: { to: '/people', role: 'TENANT_ADMINISTRATOR' },
  officer: { to: '/people', role: 'TENANT_ADMINISTRATOR' },
  catalogue: { to: '/catalogue', role: 'KPI_OFFICER' },
  framework: { to: '/framework', role: 'KPI_OFFICER' },
  planned: { to: '/period-cockpit', role: 'KPI_OFFICER' },
  opened: { to: '/period-cockpit', role: 'KPI_OFFICER' },
};

/** What of it is done, as the service's records say; a later step that is done proves no other. */
export function done(
  standing: FirstHourQuery,
  people: Person[],
  me: Me,
  periods: Period[],
): Record<Step, boolean> {
  const roots = (standing.units?.nodes ?? []).filter(({ parent, validTo }) => !parent && !validTo);
  const accounts = people.flatMap(({ account }) => (account && !account.endedAt ? [account] : []));
  const opened = periods.some(({ state }) => state !== 'PLANNED');
  return {
    units: roots.length > 0,
    positions: (standing.positions?.nodes ?? []).length > 0,
    people: people.some(({ posting }) => posting),
    head: roots.some(({ head }) => head),
    accounts: accounts.length > 0,
    officer:
      opened ||
      me.roles.includes('KPI_OFFICER') ||
      accounts.some(({ roles }) => roles.includes('KPI_OFFICER')),
    catalogue: (standing.products?.nodes ?? []).length > 0,
    framework: standing.framework !== null,
    planned: periods.length > 0,
    opened,
  };
}
