import { useAsk } from '../../../api';
import { moment } from '../../../i18n';
import { Answer, Button } from '../../../ui';
import { taskName } from './item';
import { DecidedMeanwhile } from './queries';
import css from './queue.module.css';
import { decision, say } from './texts';

/** In place of an output that waits no longer: who decided it, and when. */
export function Meanwhile(props: { id: string; next: () => void; more: boolean }) {
  const decided = useAsk(DecidedMeanwhile, { id: props.id });
  return (
    <section className={`panel ${css.item}`} aria-live="polite">
      <Answer of={decided}>
        {({ node }) => {
          const output = node && 'reviews' in node ? node : undefined;
          const review = output?.reviews?.filter(({ withdrawn }) => !withdrawn).at(-1);
          return (
            <>
              <h2>{say('meanwhile')}</h2>
              {output && (
                <p>
                  {output.task?.person?.fullName} · {taskName(output)}
                </p>
              )}
              <p>
                {review
                  ? say('decidedBy', {
                      who: review.reviewer?.fullName ?? say('somebody'),
                      what: decision(review.decision),
                      when: moment(review.reviewedAt),
                    })
                  : say('waitsNoLonger')}
              </p>
            </>
          );
        }}
      </Answer>
      <Button onClick={props.next}>{say(props.more ? 'openNext' : 'understood')}</Button>
    </section>
  );
}
