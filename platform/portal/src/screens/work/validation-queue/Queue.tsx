import { useEffect, useRef, useState } from 'react';
import { useAct, useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { Answer, Empty, Page, Refused, Said } from '../../../ui';
import { type Item, inOrder, taskName } from './item';
import { OneItem } from './OneItem';
import { QueueList } from './QueueList';
import { ReturnOutput, ToValidate, ValidateOutput, WithdrawReview } from './queries';
import css from './queue.module.css';
import { say } from './texts';
import { useKeys } from './useKeys';

/** What waits for the reader's answer: one at a time, the next one opens by itself. */
export default function Queue() {
  const queue = useAsk(ToValidate, {}, { every: 60_000 });
  return (
    <Page title={say('title')}>
      <Answer of={queue}>
        {({ outputsToValidate: found }) => (
          <Deciding
            items={inOrder(found?.nodes ?? [])}
            more={found?.pageInfo.hasNextPage ?? false}
          />
        )}
      </Answer>
    </Page>
  );
}

type Last = { outputId: string; expectedVersion: number };

function Deciding({ items, more }: { items: Item[]; more: boolean }) {
  const [{ output }, address] = useAddress();
  const [said, setSaid] = useState('');
  const [last, setLast] = useState<Last>();
  const [returning, setReturning] = useState(false);
  const [quality, setQuality] = useState('');
  const validate = useAct(ValidateOutput);
  const giveBack = useAct(ReturnOutput);
  const withdraw = useAct(WithdrawReview);
  const place = Math.max(
    0,
    items.findIndex(({ id }) => id === output),
  );
  const item = items[place];
  const heading = useHeadingFocus(item?.id);
  const busy = validate.isPending || giveBack.isPending || withdraw.isPending;
  const graded = item?.task?.period?.framework?.askedFacts.quality ?? false;

  const open = (at: number) => {
    setReturning(false);
    setQuality('');
    address({ output: items[at]?.id });
  };
  const decided = (what: 'validated' | 'returned', version: number | undefined) => {
    if (!item) {
      return;
    }
    setSaid(say(what, { task: taskName(item), person: item.task?.person?.fullName ?? '' }));
    setLast(version === undefined ? undefined : { outputId: item.id, expectedVersion: version });
    open(place + 1 < items.length ? place + 1 : place - 1);
  };
  const acts = {
    validate: () => {
      if (!item || busy || returning || (graded && quality.trim() === '')) {
        return;
      }
      validate.mutate(
        {
          outputId: item.id,
          expectedVersion: item.version,
          ...(graded ? { quality: quality.replace(',', '.') } : {}),
        },
        { onSuccess: (answer) => decided('validated', answer.validateOutput?.output?.version) },
      );
    },
    giveBack: () => item && setReturning(true),
    takeBack: () => {
      if (last && !busy) {
        withdraw.mutate(
          { ...last, reason: say('takenBackReason') },
          {
            onSuccess: () => {
              setSaid(say('takenBack'));
              setLast(undefined);
              address({ output: last.outputId });
            },
          },
        );
      }
    },
  };
  const keys = useKeys({
    a: acts.validate,
    r: acts.giveBack,
    z: acts.takeBack,
    j: () => open(Math.min(place + 1, items.length - 1)),
    k: () => open(Math.max(place - 1, 0)),
  });

  return (
    <>
      <Said>{said}</Said>
      {last && (
        <button type="button" className="link" onClick={acts.takeBack}>
          {say('takeBack')}
        </button>
      )}
      <Refused error={withdraw.error} />
      {item ? (
        <>
          <p className="lead">
            {say('waiting', { n: items.length })}
            {more && <span className="dim block">{say('first')}</span>}
          </p>
          <label className={css.keys}>
            <input
              type="checkbox"
              checked={keys.on}
              onChange={(event) => keys.turn(event.currentTarget.checked)}
            />{' '}
            {say('keysOn')}
          </label>
          <div className={css.panes}>
            <QueueList items={items} open={item.id} />
            <OneItem
              key={item.id}
              item={item}
              heading={heading}
              graded={graded}
              quality={quality}
              setQuality={setQuality}
              busy={busy}
              error={validate.error}
              validate={acts.validate}
              returning={returning}
              setReturning={setReturning}
              giveBack={giveBack}
              returned={(version) => decided('returned', version)}
            />
          </div>
        </>
      ) : (
        <Empty title={say('empty')}>{say('emptyNext')}</Empty>
      )}
    </>
  );
}

/** After a decision the focus moves to the next item's heading, which is then read. */
function useHeadingFocus(id: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== id) {
      before.current = id;
      heading.current?.focus({ preventScroll: false });
    }
  }, [id]);
  return heading;
}
