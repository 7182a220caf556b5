import { createContext, useContext } from 'react';
import { graphql } from '../api';
import type { WorkplaceQuery } from '../api/gql/graphql';

export const Workplace = graphql(`
  query Workplace {
    me {
      name
      guest
      roles
      grants { role unit { id } }
      person {
        id
        fullName
        posting { capacity unit { id nameVi nameEn parent { id } } position { name } }
      }
    }
    periods(last: 24) {
      nodes { id code state startsOn endsOn version }
    }
  }
`);

export type Me = NonNullable<WorkplaceQuery['me']>;
export type Period = NonNullable<WorkplaceQuery['periods']>['nodes'][number];

type Standing = {
  me: Me;
  /** The newest first. */
  periods: Period[];
  /** The one the address names, else the present one; none before the first was planned. */
  period: Period | undefined;
};

export const WorkplaceContext = createContext<Standing | null>(null);

/** Who works here, and in which period; known before any screen of an agency is drawn. */
export function useWorkplace(): Standing {
  const standing = useContext(WorkplaceContext);
  if (!standing) {
    throw new Error('outside an agency');
  }
  return standing;
}

/** The period in which work goes on, else the last that has begun. */
export function present(periods: Period[]): Period | undefined {
  return (
    periods.find(({ state }) => state === 'OPEN') ??
    periods.find(({ state }) => state !== 'PLANNED') ??
    periods.at(0)
  );
}
