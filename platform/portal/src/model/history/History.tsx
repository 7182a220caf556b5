import { useState } from 'react';
import { graphql, useAskMore } from '../../api';
import type { RecordHistoryQuery } from '../../api/gql/graphql';
import { moment } from '../../i18n';
import { Answer, Empty, More } from '../../ui';
import { Changed } from './Changed';
import css from './history.module.css';
import { acts, isKnown, say } from './texts';

const RecordHistory = graphql(`
  query RecordHistory($id: ID!, $before: String) {
    history(recordId: $id, last: 20, before: $before) {
      nodes {
        at
        operation
        reason
        by { id fullName }
        changes { field before after }
      }
      pageInfo { hasPreviousPage startCursor }
    }
  }
`);

export type Entry = NonNullable<RecordHistoryQuery['history']>['nodes'][number];

/** What was done to a record, on demand: who, what, before, after and why; the latest first. */
export function History({ of }: { of: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={css.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('title')}</summary>
      {open && <Acts key={of} of={of} />}
    </details>
  );
}

function Acts({ of }: { of: string }) {
  const found = useAskMore(RecordHistory, { id: of, before: null }, ({ history }) =>
    history?.pageInfo.hasPreviousPage ? { before: history.pageInfo.startCursor } : null,
  );
  return (
    <Answer of={found}>
      {(parts) => {
        const shown = parts.flatMap(({ history }) => [...(history?.nodes ?? [])].reverse());
        if (shown.length === 0) {
          return <Empty title={say('none')} />;
        }
        return (
          <>
            <ol className={css.acts}>
              {shown.map((entry, index) => (
                <li key={`${entry.at}${index}`}>
                  <p>
                    <strong>
                      {isKnown(entry.operation) ? acts(entry.operation) : entry.operation}
                    </strong>{' '}
                    <span className="dim">
                      {say('by', {
                        person: entry.by?.fullName ?? say('someone'),
                        moment: moment(entry.at),
                      })}
                    </span>
                  </p>
                  {entry.reason && <p>{say('reason', { reason: entry.reason })}</p>}
                  <Changed entry={entry} />
                </li>
              ))}
            </ol>
            <More of={found}>{say('earlier')}</More>
          </>
        );
      }}
    </Answer>
  );
}
