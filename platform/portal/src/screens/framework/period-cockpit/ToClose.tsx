import { useState } from 'react';
import { useAct, useAskAll } from '../../../api';
import type { ChecklistKind, CockpitChecklistQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { periodName } from '../../../app/texts';
import type { Period } from '../../../app/workplace';
import { by, day, named, untilDay } from '../../../i18n';
import { Answer, Button, Confirm, Empty, NativeSelect, Refused, Table, Tag } from '../../../ui';
import { ByUnit } from './ByUnit';
import css from './cockpit.module.css';
import { Checklist, Close } from './queries';
import { kind, say } from './texts';

export type Item = NonNullable<CockpitChecklistQuery['closingChecklist']>['nodes'][number];

const AT_ONCE = 20;

/** Who owes what before an open period can be closed without loss, and the closing. */
export function ToClose({ period }: { period: Period }) {
  const checklist = useAskAll(
    Checklist,
    { period: period.id },
    (answer) => answer.closingChecklist,
  );
  const close = useAct(Close);
  return (
    <section aria-labelledby="checklist">
      <h2 id="checklist">{say('checklist')}</h2>
      <Answer of={checklist}>
        {(pages) => {
          const items = pages.flatMap((page) => page.closingChecklist?.nodes ?? []);
          return (
            <>
              {items.length === 0 ? (
                <Empty title={say('nothingMissing')} />
              ) : (
                <p className="lead">{say('owed', { n: items.length })}</p>
              )}
              <div className="actions">
                <Confirm
                  label={say('close')}
                  question={say('closeAsk', { period: periodName(period.code), n: items.length })}
                  pending={close.isPending}
                  act={() => close.mutate({ periodId: period.id })}
                />
              </div>
              <Refused error={close.error} />
              {items.length > 0 && (
                <>
                  <ByUnit items={items} />
                  <Owed items={items} />
                </>
              )}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function Owed({ items }: { items: Item[] }) {
  const [{ missing }, change] = useAddress();
  const [shown, setShown] = useState(AT_ONCE);
  const kinds = [...new Set(items.map((item) => item.kind))];
  const count = (of: ChecklistKind) => items.filter((item) => item.kind === of).length;
  const chosen = kinds.find((one) => one === missing);
  const some = items
    .filter((item) => !chosen || item.kind === chosen)
    .sort(by(({ owedBy }) => owedBy?.fullName ?? ''));
  return (
    <>
      <div className={css.filter}>
        <NativeSelect
          label={say('filter')}
          value={chosen ?? ''}
          data={[
            { value: '', label: say('everything', { n: items.length }) },
            ...kinds.map((one) => ({
              value: one,
              label: say('oneKind', { kind: kind(one), n: count(one) }),
            })),
          ]}
          onChange={(event) => change({ missing: event.currentTarget.value || undefined })}
        />
      </div>
      <Table
        caption={say('checklist')}
        heads={[say('owedBy'), say('what'), say('about'), say('due')]}
      >
        {some.slice(0, shown).map((item, index) => (
          <Row key={index} item={item} />
        ))}
      </Table>
      {some.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + AT_ONCE)}>
          {say('more', { n: Math.min(AT_ONCE, some.length - shown) })}
        </Button>
      )}
    </>
  );
}

function Row({ item }: { item: Item }) {
  const { owedBy, person, output } = item;
  const task = output?.task;
  const thing = task?.title ?? (task?.product && named(task.product));
  const other = person?.id === owedBy?.id ? undefined : person?.fullName;
  return (
    <tr>
      <th scope="row">
        <span>
          {owedBy?.fullName ?? <span className="missing">{say('nobody')}</span>}
          {owedBy?.posting?.unit && <span className="dim block">{named(owedBy.posting.unit)}</span>}
        </span>
      </th>
      <td data-label={say('what')}>{kind(item.kind)}</td>
      <td data-label={say('about')}>
        {(other || thing) && (
          <span>
            {other}
            {thing && <span className="dim block">{thing}</span>}
          </span>
        )}
      </td>
      <td data-label={say('due')}>
        <span>
          {day(item.dueOn)} {untilDay(item.dueOn) < 0 && <Tag tone="bad">{say('overdue')}</Tag>}
        </span>
      </td>
    </tr>
  );
}
