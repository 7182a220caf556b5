import type { ChecklistKind } from '../../../api/gql/graphql';
import { named } from '../../../i18n';
import { Table } from '../../../ui';
import type { Item } from './ToClose';
import { kind, say } from './texts';

/** How much each unit still owes, of which kind; the one that owes most first. */
export function ByUnit({ items }: { items: Item[] }) {
  const kinds = [...new Set(items.map((item) => item.kind))];
  const units = new Map<string, { name: string; owed: Item[] }>();
  for (const item of items) {
    const unit = item.owedBy?.posting?.unit;
    const name = unit ? named(unit) : say('nobody');
    const known = units.get(name) ?? { name, owed: [] };
    units.set(name, { name, owed: [...known.owed, item] });
  }
  const count = (owed: Item[], of: ChecklistKind) => owed.filter((one) => one.kind === of).length;
  return (
    <details>
      <summary>{say('byUnit')}</summary>
      <Table
        caption={say('byUnit')}
        captionHidden
        heads={[
          say('unit'),
          ...kinds.map((one) => ({ number: kind(one) })),
          { number: say('together') },
        ]}
      >
        {[...units.values()]
          .sort((a, b) => b.owed.length - a.owed.length)
          .map(({ name, owed }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {kinds.map((one) => (
                <td key={one} className="number" data-label={kind(one)}>
                  {count(owed, one)}
                </td>
              ))}
              <td className="number" data-label={say('together')}>
                {owed.length}
              </td>
            </tr>
          ))}
      </Table>
    </details>
  );
}
