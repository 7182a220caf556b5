import { named } from '../../../i18n';
import { Figure, Table } from '../../../ui';
import type { Evaluation, Score } from './MyScore';
import { say } from './texts';
import { branchOf, type Tree } from './tree';

/** The first part of the form: general criteria, the person's points beside the superior's. */
export function Criteria(props: {
  criteria: Evaluation['criteria'];
  block: Score['blocks'][number] | undefined;
  steps: Tree;
}) {
  const { block } = props;
  return props.criteria.length === 0 ? null : (
    <section>
      <h2>
        {block ? named(block) : say('general')}
        {block && (
          <>
            {': '}
            <Figure of={block.points} /> / <Figure of={block.maximum} />
          </>
        )}
      </h2>
      <Table
        heads={[
          say('criterion'),
          { number: say('maximum') },
          { number: say('self') },
          { number: say('superior') },
          say('article'),
        ]}
      >
        {props.criteria.map((one) => (
          <tr key={one.code}>
            <th scope="row">
              <span>
                {one.code} {named(one)}
                {one.reason && (
                  <span className="dim block">
                    {say('why')}: {one.reason}
                  </span>
                )}
              </span>
            </th>
            <td className="number" data-label={say('maximum')}>
              <Figure of={one.maximum} />
            </td>
            <td className="number" data-label={say('self')}>
              <Figure of={one.self} />
            </td>
            <td className="number" data-label={say('superior')}>
              <Figure of={one.confirmed} />
            </td>
            <td data-label={say('article')} className="dim">
              {branchOf(props.steps, one.code)?.rule?.article}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
