import { useEffect, useState } from 'react';
import { useAct, useAsk } from '../../../api';
import type { ImportMode, OneImportQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { moment } from '../../../i18n';
import { Answer, Button, Confirm, Empty, Refused, Table, Tag } from '../../../ui';
import { Download } from './Download';
import css from './imports.module.css';
import { A_SECOND, columnsOf, goesOn, letter, type Plan } from './plan';
import { FailedRows, One, Preview, StartImport } from './queries';
import { TakingBack } from './TakingBack';
import { kind, mode, say, state } from './texts';

export type Run = Extract<NonNullable<OneImportQuery['node']>, { id: string }>;

/** What became of a file's rows, told while it goes on; and what can be done with it then. */
export function OneImport(props: { id: string; plan: Plan; back: () => void }) {
  const [going, setGoing] = useState(true);
  const run = useAsk(One, { id: props.id }, { every: going ? A_SECOND : 0 });
  const found = run.data?.node as Run | null | undefined;
  useEffect(() => setGoing(!found || goesOn(found)), [found]);
  return (
    <Answer of={run}>
      {({ node }) =>
        node && 'state' in node ? (
          <Shown run={node as Run} plan={props.plan} back={props.back} />
        ) : (
          <Empty title={say('gone')} />
        )
      }
    </Answer>
  );
}

function Shown({ run, plan, back }: { run: Run; plan: Plan; back: () => void }) {
  const going = goesOn(run);
  return (
    <>
      <p className="lead">
        <strong>{run.fileName}</strong> {kind(run.kind)}
        {', '}
        {mode(run.mode)} {run.startedAt && <span className="dim">{moment(run.startedAt)}</span>}
      </p>
      <p role="status">
        <Tag tone={going ? 'wait' : run.state === 'DONE' ? 'good' : 'plain'}>
          {state(run.state)}
        </Tag>{' '}
        {going && say('progress', { done: run.done, total: run.total })}
      </p>
      {going ? (
        <>
          <progress
            className={css.progress}
            max={run.total || 1}
            value={run.done}
            aria-label={state(run.state)}
          />
          <p className="dim">{say('canLeave')}</p>
        </>
      ) : (
        <>
          <div className="cards">
            <Count label={say('total')} n={run.total} />
            {run.state === 'CHECKED' ? (
              <Count label={say('good')} n={run.total - run.failed} />
            ) : (
              <Count label={say('imported')} n={run.imported} />
            )}
            <Count label={say('failed')} n={run.failed} />
          </div>
          {run.state === 'CHECKED' && <Applying run={run} plan={plan} />}
          {run.state === 'DONE' && run.imported > 0 && <TakingBack run={run} />}
          {run.failed > 0 && <Failures run={run} />}
        </>
      )}
      <div className="actions">
        <Button variant="default" onClick={back}>
          {say('back')}
        </Button>
      </div>
    </>
  );
}

function Count(props: { label: string; n: number }) {
  return (
    <div className="card">
      <h3>{props.label}</h3>
      <p className="big">{props.n}</p>
    </div>
  );
}

/** The real import of what was tried; it reads the file just as the trial has. */
function Applying({ run, plan }: { run: Run; plan: Plan }) {
  const [, go] = useAddress();
  const start = useAct(StartImport);
  const same = plan.tried === run.id;
  const preview = useAsk(
    Preview,
    { file: plan.fileId, kind: plan.kind, sheet: plan.sheet, header: plan.headerRow },
    { enabled: same },
  );
  if (!same) {
    return <p className="dim">{say('applyLost')}</p>;
  }
  const good = run.total - run.failed;
  const file = run.fileName ?? '';
  return (
    <Answer of={preview}>
      {({ importPreview: seen }) => {
        const apply = (chosen: ImportMode) =>
          seen &&
          start.mutate(
            {
              fileId: plan.fileId,
              kind: plan.kind,
              sheet: seen.sheet,
              headerRow: seen.headerRow,
              columns: columnsOf(plan, seen),
              mode: chosen,
            },
            { onSuccess: ({ startImport }) => go({ import: startImport?.import?.id }) },
          );
        return (
          <>
            {run.failed === 0 && <p className="notice good">{say('allGood')}</p>}
            <div className="actions">
              {run.failed === 0 && run.total > 0 && (
                <Confirm
                  label={say('apply', { n: run.total })}
                  question={say('applyAsk', { n: run.total, file })}
                  pending={start.isPending}
                  act={() => apply('ALL_OR_NOTHING')}
                />
              )}
              {run.failed > 0 && good > 0 && (
                <Confirm
                  label={say('applyGood', { n: good })}
                  question={say('applyGoodAsk', { n: good, failed: run.failed, file })}
                  pending={start.isPending}
                  act={() => apply('ACCEPTED_ROWS')}
                />
              )}
            </div>
            <Refused error={start.error} />
          </>
        );
      }}
    </Answer>
  );
}

function Failures({ run }: { run: Run }) {
  const rows = useAsk(FailedRows, { id: run.id });
  return (
    <section>
      <h2>{say('rows')}</h2>
      <Answer of={rows}>
        {({ importFailedRows: found }) => (
          <>
            <Table
              caption={say('rows')}
              captionHidden
              heads={[{ number: say('row') }, say('cell'), say('stood'), say('why')]}
            >
              {(found?.nodes ?? []).flatMap(({ row, faults }) =>
                faults.map((fault) => (
                  <tr key={`${row} ${fault.field} ${fault.message}`}>
                    <th scope="row" className="number">
                      {row}
                    </th>
                    <td data-label={say('cell')}>
                      {fault.column ? letter(fault.column) + row : say('wholeRow')}
                    </td>
                    <td data-label={say('stood')}>{fault.value}</td>
                    <td data-label={say('why')}>{fault.message}</td>
                  </tr>
                )),
              )}
            </Table>
            {found?.pageInfo.hasNextPage && <p className="dim">{say('moreRows')}</p>}
          </>
        )}
      </Answer>
      <div className="actions">
        <Download
          from={`/imports/${run.id}/failed-rows`}
          name={`failed-${run.fileName?.replace(/\.\w+$/, '') ?? 'rows'}.xlsx`}
          label={say('download')}
        />
      </div>
    </section>
  );
}
