import { useAsk } from '../../../api';
import { useWatch } from '../../../api/watch';
import type { Period } from '../../../app/workplace';
import { moment } from '../../../i18n';
import { Answer } from '../../../ui';
import css from './cockpit.module.css';
import { LatestClosing, Progress } from './queries';
import { say } from './texts';

/** How far the scoring at a period's end has come, told by the service while it goes on. */
export function Closing({ period }: { period: Period }) {
  // asked as well, for a line on which nothing is heard
  const asked = useAsk(LatestClosing, { period: period.id }, { every: 5000 });
  const heard = useWatch(Progress, { period: period.id }, true)?.closingProgress;
  return (
    <Answer of={asked}>
      {({ closing }) => {
        const now = heard && heard.done >= (closing?.done ?? 0) ? heard : closing;
        const failure = now?.failure;
        return (
          <div className="card">
            <p className="lead" role="status">
              {now && now.total > 0
                ? say('closing', { done: now.done, total: now.total })
                : say('closingWaits')}
            </p>
            <progress
              className={css.progress}
              max={now?.total || 1}
              value={now?.done ?? 0}
              aria-label={say('closing', { done: now?.done ?? 0, total: now?.total ?? 0 })}
            />
            <p className="dim">{say('closingLead')}</p>
            {failure && (
              <div className="notice bad" role="alert">
                <p>{say('failure', { n: failure.times, moment: moment(failure.at) })}</p>
                <p className="dim">{failure.reason}</p>
              </div>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
