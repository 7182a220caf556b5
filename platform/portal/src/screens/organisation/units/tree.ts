import type { AllUnitsQuery } from '../../../api/gql/graphql';

export type Unit = NonNullable<AllUnitsQuery['units']>['nodes'][number];
export type Placed = { unit: Unit; depth: number };

/** The units as one reads a tree: each followed by those below it, with how deep it lies. */
export function asTree(units: Unit[]): Placed[] {
  const known = new Set(units.map(({ id }) => id));
  const below = new Map<string, Unit[]>();
  for (const unit of units) {
    const parent = unit.parent && known.has(unit.parent.id) ? unit.parent.id : '';
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const walk = (parent: string, depth: number): Placed[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk('', 0);
}
