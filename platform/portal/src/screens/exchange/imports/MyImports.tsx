import { useEffect, useState } from 'react';
import { useAskMore } from '../../../api';
import type { MyImportsQuery } from '../../../api/gql/graphql';
import { moment } from '../../../i18n';
import { Answer, Empty, Go, More, Table, Tag } from '../../../ui';
import { A_SECOND, goesOn } from './plan';
import { Mine } from './queries';
import { kind, say, state } from './texts';

type Run = NonNullable<MyImportsQuery['imports']>['nodes'][number];

/** The caller's imports, the newest first. */
export function MyImports() {
  const [going, setGoing] = useState(false);
  const mine = useAskMore(
    Mine,
    { before: null },
    ({ imports }) =>
      imports?.pageInfo.hasPreviousPage ? { before: imports.pageInfo.startCursor } : null,
    { every: going ? 2 * A_SECOND : 0 },
  );
  const parts = mine.data;
  useEffect(
    () => setGoing((parts ?? []).some(({ imports }) => imports?.nodes.some(goesOn))),
    [parts],
  );
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{say('mine')}</h2>
      <Answer of={mine}>
        {(parts) => {
          const runs = parts.flatMap(({ imports }) => [...(imports?.nodes ?? [])].reverse());
          return runs.length === 0 ? (
            <Empty title={say('none')} />
          ) : (
            <>
              <Runs runs={runs} />
              <More of={mine}>{say('older')}</More>
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function Runs({ runs }: { runs: Run[] }) {
  return (
    <Table
      caption={say('mine')}
      captionHidden
      heads={[
        say('batch'),
        say('what'),
        say('when'),
        say('state'),
        { number: say('imported') },
        { number: say('failed') },
      ]}
    >
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">
            <Go to="/imports" search={{ import: run.id }}>
              {run.fileName ?? kind(run.kind)}
            </Go>
          </th>
          <td data-label={say('what')}>{kind(run.kind)}</td>
          <td data-label={say('when')}>{run.startedAt && moment(run.startedAt)}</td>
          <td data-label={say('state')}>
            <Tag tone={run.state === 'DONE' ? 'good' : 'plain'}>{state(run.state)}</Tag>
          </td>
          <td data-label={say('imported')} className="number">
            {run.imported}
          </td>
          <td data-label={say('failed')} className="number">
            {run.failed}
          </td>
        </tr>
      ))}
    </Table>
  );
}
