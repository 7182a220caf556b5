import type { IndicatorUnitsQuery } from '../../../api/gql/graphql';

export type Unit = NonNullable<IndicatorUnitsQuery['units']>['nodes'][number];

/** From a unit up to the root, the unit itself first. */
export function upwards(units: Unit[], id: string): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const way: Unit[] = [];
  for (let unit = byId.get(id); unit && !way.includes(unit); ) {
    way.push(unit);
    unit = unit.parent ? byId.get(unit.parent.id) : undefined;
  }
  return way;
}

/** As one reads a tree: each followed by those below it, with how deep it lies. */
export function asTree(units: Unit[]): { unit: Unit; depth: number }[] {
  const walk = (above: string | undefined, depth: number): { unit: Unit; depth: number }[] =>
    units
      .filter(({ parent }) => parent?.id === above)
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk(undefined, 0);
}

/** Whether somebody heads a unit above this one. */
export function standsAbove(units: Unit[], id: string, person: string | undefined): boolean {
  return upwards(units, id)
    .slice(1)
    .some(({ head }) => head && head.id === person);
}
