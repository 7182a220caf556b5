import type { RefObject } from 'react';
import { errorAt, type useAct } from '../../../api';
import type { ReturnOutputInput, ReturnOutputMutation } from '../../../api/gql/graphql';
import { day, moment, times } from '../../../i18n';
import { Button, EvidenceList, Refused, Tag, TextInput } from '../../../ui';
import { type Item, taskName } from './item';
import css from './queue.module.css';
import { ReturnForm } from './ReturnForm';
import { returnKind, say } from './texts';

export type Returning = ReturnType<typeof useAct<ReturnOutputMutation, ReturnOutputInput>>;

export function OneItem(props: {
  item: Item;
  heading: RefObject<HTMLHeadingElement | null>;
  graded: boolean;
  quality: string;
  setQuality: (text: string) => void;
  busy: boolean;
  error: Error | null;
  validate: () => void;
  returning: boolean;
  setReturning: (on: boolean) => void;
  giveBack: Returning;
  returned: (version: number | undefined) => void;
}) {
  const { item } = props;
  const { task } = item;
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
      {props.graded && !props.returning && (
        <TextInput
          label={say('quality')}
          inputMode="decimal"
          value={props.quality}
          error={errorAt(props.error, 'quality')}
          onChange={(event) => props.setQuality(event.currentTarget.value)}
        />
      )}
      <Refused error={props.error} fields={['quality']} />
      {props.returning ? (
        <ReturnForm
          item={item}
          act={props.giveBack}
          done={props.returned}
          cancel={() => props.setReturning(false)}
        />
      ) : (
        <fieldset className={`actions ${css.decide}`} aria-label={say('decisions')}>
          <Button size="md" aria-disabled={props.busy} onClick={props.validate}>
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
            {review.returnKind ? returnKind(review.returnKind) : say('validate')}
            {review.note && <span className="dim block">{review.note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
