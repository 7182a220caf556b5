import type { RefObject } from 'react';
import { errorAt } from '../../../api';
import { day, moment, times } from '../../../i18n';
import { Button, EvidenceList, Refused, Tag, TextInput } from '../../../ui';
import { Causes } from './CauseForm';
import { graded, type Item, taskName } from './item';
import css from './queue.module.css';
import { ReturnForm } from './ReturnForm';
import { decision, returnKind, say } from './texts';
import type { Decisions } from './useDecisions';

export function OneItem(props: {
  item: Item;
  heading: RefObject<HTMLHeadingElement | null>;
  quality: string;
  setQuality: (text: string) => void;
  decisions: Decisions;
  validate: () => void;
  returning: boolean;
  setReturning: (on: boolean) => void;
  returned: (version: number | undefined) => void;
}) {
  const { item, decisions } = props;
  const { task } = item;
  const error = decisions.validateError;
  const now = item.submissions?.at(-1);
  return (
    <article className={`panel ${css.item}`}>
      <h2 ref={props.heading} tabIndex={-1}>
        {task?.person?.fullName} · {taskName(item)}
      </h2>
      {task && (
        <p>
          {say('units', {
            units: item.units,
            coefficient: times(1, task.coefficient.exact),
            points: times(item.units, task.coefficient.exact),
          })}
        </p>
      )}
      <dl>
        <dt>{say('due')}</dt>
        <dd>{now && day(now.dueOn)}</dd>
        <dt>{say('handedIn')}</dt>
        <dd>
          {now && moment(now.submittedAt)} {now?.late && <Tag tone="bad">{say('late')}</Tag>}{' '}
          {item.state === 'AWAITING_CONFIRMATION' && <Tag>{say('toConfirm')}</Tag>}{' '}
          {(now?.round ?? 1) > 1 && <Tag tone="wait">{say('round', { n: now?.round ?? 1 })}</Tag>}
        </dd>
        {now?.claimedOn && (
          <>
            <dt>{say('completed')}</dt>
            <dd>{day(now.claimedOn)}</dd>
          </>
        )}
        <dt>{say('evidence')}</dt>
        <dd>
          <EvidenceList of={now?.evidence ?? []} />
        </dd>
      </dl>
      <Earlier item={item} />
      <Excused of={[...(item.submissions ?? []), ...(item.reviews ?? [])]} />
      <Causes item={item} />
      {graded(item) && !props.returning && (
        <TextInput
          label={say('quality')}
          inputMode="decimal"
          value={props.quality}
          error={errorAt(error, 'quality')}
          onChange={(event) => props.setQuality(event.currentTarget.value)}
        />
      )}
      <Refused error={error} fields={['quality']} />
      {props.returning ? (
        <ReturnForm
          item={item}
          act={decisions.giveBack}
          done={props.returned}
          failed={decisions.failed}
          cancel={() => props.setReturning(false)}
        />
      ) : (
        <fieldset className={`actions ${css.decide}`} aria-label={say('decisions')}>
          <Button size="md" aria-disabled={decisions.busy} onClick={props.validate}>
            {say('validate')} (A)
          </Button>
          <Button size="md" variant="default" onClick={() => props.setReturning(true)}>
            {say('giveBack')} (R)
          </Button>
        </fieldset>
      )}
    </article>
  );
}

function Earlier({ item }: { item: Item }) {
  const reviews = item.reviews ?? [];
  return reviews.length === 0 ? null : (
    <>
      <h3>{say('history')}</h3>
      <ul className="short">
        {reviews.map((review) => (
          <li key={review.id}>
            {moment(review.reviewedAt)} · {review.reviewer?.fullName} ·{' '}
            {review.returnKind ? returnKind(review.returnKind) : decision(review.decision)}
            {review.note && <span className="dim block">{review.note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Excused(props: {
  of: { id: string; objectiveCause?: { authority: string; document: string } | null }[];
}) {
  return props.of.map(
    ({ id, objectiveCause: cause }) =>
      cause && (
        <p key={id} className="dim">
          {say('excused', { authority: cause.authority, document: cause.document })}
        </p>
      ),
  );
}
