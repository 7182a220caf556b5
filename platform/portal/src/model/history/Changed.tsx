import { graphql, useAsk } from '../../api';
import type { NamedInHistoryQuery } from '../../api/gql/graphql';
import { day, named } from '../../i18n';
import { asRead } from '../exact';
import type { Entry } from './History';
import { fields, isField, say } from './texts';

const NamedInHistory = graphql(`
  query NamedInHistory($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Person { id fullName }
      ... on Unit { id vi: nameVi en: nameEn }
      ... on Position { id name }
      ... on Product { id nameVi nameEn }
      ... on Task { id title product { nameVi nameEn } }
    }
  }
`);

type Named = NonNullable<NamedInHistoryQuery['nodes'][number]>;

/** Ids begin with the number of their form; nothing that people write looks like one. */
const ID = /^A[Q-Za-f][A-Za-z0-9_-]{24,}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the act said, field by field, where it differs from the time before; ids by their names. */
export function Changed({ entry }: { entry: Entry }) {
  const changes = entry.changes.filter(({ field }) => isField(last(field)));
  const ids = [
    ...new Set(changes.flatMap(({ before, after }) => [before, after]).filter(isId)),
  ].slice(0, 100);
  const asked = useAsk(NamedInHistory, { ids }, { enabled: ids.length > 0 });
  const names = new Map(
    (asked.data?.nodes ?? []).flatMap((node) =>
      node && 'id' in node ? [[node.id as string, nameOf(node)] as const] : [],
    ),
  );
  const shown = changes.filter(({ before, after }) =>
    [before, after].every((value) => !isId(value) || names.has(value)),
  );
  const said = (value: string | null | undefined) => {
    if (value === null || value === undefined) {
      return say('nothing');
    }
    return names.get(value) ?? (DAY.test(value) ? day(value) : asRead(value));
  };
  return shown.length === 0 ? null : (
    <ul className="short">
      {shown.map(({ field, before, after }) => {
        const name = last(field);
        return (
          <li key={field}>
            {isField(name) ? fields(name) : field}:{' '}
            {before !== null && before !== undefined && (
              <>
                <del>{said(before)}</del>
                {' → '}
              </>
            )}
            <ins>{said(after)}</ins>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf(node: Named): string {
  switch (node.__typename) {
    case 'Person':
      return node.fullName;
    case 'Position':
      return node.name;
    case 'Unit':
      return named({ nameVi: node.vi, nameEn: node.en });
    case 'Product':
      return named(node);
    case 'Task':
      return node.title ?? (node.product ? named(node.product) : '');
    default:
      return '';
  }
}

function isId(value: string | null | undefined): value is string {
  return typeof value === 'string' && ID.test(value);
}

/** The field's own name; numbers stand for places in a list. */
function last(path: string): string {
  return (
    path
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? path
  );
}
