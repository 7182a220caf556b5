import { decimal } from '../../../i18n';
import { Empty, Table } from '../../../ui';
import { type Draft, useEditing } from './editing';
import { inWords } from './naming';
import { say } from './texts';

/** Every value in which the draft, as it was saved, departs from its version. */
export function Differences({ draft }: { draft: Draft }) {
  const { saved } = useEditing();
  const all = draft.differences ?? [];
  if (all.length === 0) {
    return <Empty title={say('noDifferences')} />;
  }
  return (
    <Table
      caption={say('differences', { n: all.length })}
      heads={[say('where'), say('before'), say('after'), say('article')]}
    >
      {all.map(({ place, before, after, rule }) => (
        <tr key={place.path}>
          <th scope="row">{inWords(saved, place.path)}</th>
          <td data-label={say('before')}>{said(before)}</td>
          <td data-label={say('after')}>{said(after)}</td>
          <td data-label={say('article')}>
            {rule && (saved.rules[rule]?.article ?? say('unwritten'))}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function said(value: string | null | undefined) {
  if (value === null || value === undefined) {
    return <span className="missing">{say('nothing')}</span>;
  }
  return /^\d+\.\d+$/.test(value) ? decimal(value) : value;
}
