import { useEffect, useRef, useState } from 'react';
import { useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { Answer, Empty, Page, Refused, Said } from '../../../ui';
import { Batch, NotDoneList } from './Batch';
import { graded, type Item, together } from './item';
import { Meanwhile } from './Meanwhile';
import { OneItem } from './OneItem';
import { QueueList } from './QueueList';
import { ToValidate } from './queries';
import css from './queue.module.css';
import { say } from './texts';
import { title } from './title';
import { useDecisions } from './useDecisions';
import { useKeys } from './useKeys';

/** What waits for the reader's answer: one at a time, the next one opens by itself. */
export default function Queue() {
  const queue = useAsk(ToValidate, {}, { every: 60_000 });
  return (
    <Page title={title}>
      <Answer of={queue}>
        {({ outputsToValidate: found }) => (
          <Deciding
            found={found?.nodes ?? []}
            more={found?.pageInfo.hasNextPage ?? false}
            readAgain={() => void queue.refetch()}
          />
        )}
      </Answer>
    </Page>
  );
}

function Deciding(props: { found: Item[]; more: boolean; readAgain: () => void }) {
  const [{ output, list }, address] = useAddress();
  const [returning, setReturning] = useState(false);
  const [quality, setQuality] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const decisions = useDecisions(props.found, props.readAgain);
  const { items, busy } = decisions;
  const place = items.findIndex(({ id }) => id === output);
  const item = items[place];
  const heading = useHeadingFocus(item?.id);
  const first = items[0]?.id;

  useEffect(() => {
    // what is open stands in the address, so that it cannot change under the reader's hand
    if (!output && first) {
      address({ output: first });
    }
  });

  const open = (id: string | undefined) => {
    setReturning(false);
    setQuality('');
    decisions.clear();
    address({ output: id, list: undefined });
  };
  const next = () => open((items[place + 1] ?? items[place - 1])?.id);
  const choose = (ids: string[], on: boolean) =>
    setChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((one) => !ids.includes(one))));
  const validate = () => {
    const lacking = item && graded(item) && quality.trim() === '';
    if (item && !busy && !returning && !lacking) {
      decisions.validate(item, graded(item) ? quality : undefined, next);
    }
  };
  const takeBack = () => {
    if (decisions.last.length > 0 && !busy) {
      void decisions.takeBack(open);
    }
  };
  const keys = useKeys({
    a: validate,
    r: () => item && setReturning(true),
    x: () => item && together(item) && choose([item.id], !chosen.has(item.id)),
    z: takeBack,
    j: () => open(items[Math.min(place + 1, items.length - 1)]?.id),
    k: () => open(items[Math.max(place - 1, 0)]?.id),
  });

  return (
    <>
      <Said>{decisions.said}</Said>
      {decisions.last.length > 0 && (
        <button type="button" className="link" onClick={takeBack}>
          {say('takeBack', { n: decisions.last.length })}
        </button>
      )}
      <Refused error={decisions.withdrawError} />
      <NotDoneList of={decisions.notDone} close={decisions.forgetNotDone} />
      {items.length > 0 && (
        <Head n={items.length} more={props.more} keys={keys} list={list} address={address} />
      )}
      {items.length === 0 && !output ? (
        <Empty title={say('empty')}>{say('emptyNext')}</Empty>
      ) : (
        <div className={css.panes} data-list={list !== undefined}>
          <div className={css.list}>
            <Batch
              items={items.filter(({ id }) => chosen.has(id))}
              busy={busy}
              error={decisions.batchError}
              act={(some) =>
                decisions.validateAll(some, () => {
                  setChosen(new Set());
                  open(items.find(({ id }) => !some.some((one) => one.id === id))?.id);
                })
              }
            />
            <QueueList items={items} open={item?.id} chosen={chosen} choose={choose} />
          </div>
          {item ? (
            <OneItem
              key={item.id}
              item={item}
              heading={heading}
              quality={quality}
              setQuality={setQuality}
              decisions={decisions}
              validate={validate}
              returning={returning}
              setReturning={setReturning}
              returned={(version) => {
                decisions.returned(item, version);
                next();
              }}
            />
          ) : (
            output && <Meanwhile id={output} next={() => open(first)} more={items.length > 0} />
          )}
        </div>
      )}
    </>
  );
}

function Head(props: {
  n: number;
  more: boolean;
  keys: ReturnType<typeof useKeys>;
  list: string | undefined;
  address: (change: Record<string, string | undefined>) => void;
}) {
  const { keys, list } = props;
  return (
    <>
      <p className="lead">
        {say('waiting', { n: props.n })}
        {props.more && <span className="dim block">{say('first')}</span>}
      </p>
      <label className={css.keys}>
        <input
          type="checkbox"
          checked={keys.on}
          onChange={(event) => keys.turn(event.currentTarget.checked)}
        />{' '}
        {say('keysOn')}
      </label>
      <button
        type="button"
        className={`link ${css.toList}`}
        onClick={() => props.address({ list: list === undefined ? '1' : undefined })}
      >
        {list === undefined ? say('toList') : say('toItem')}
      </button>
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
