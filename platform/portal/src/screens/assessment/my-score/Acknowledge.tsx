import { useAct } from '../../../api';
import { moment } from '../../../i18n';
import { Button, Refused } from '../../../ui';
import type { Evaluation } from './MyScore';
import { AcknowledgeResult } from './queries';
import { say } from './texts';

/** One's own released result is acknowledged once; whether one agrees is another matter. */
export function Acknowledge({ evaluation }: { evaluation: Evaluation }) {
  const acknowledge = useAct(AcknowledgeResult);
  const { period, acknowledgedAt } = evaluation;
  if (!period || (period.state !== 'RELEASED' && period.state !== 'SEALED')) {
    return null;
  }
  return (
    <section className="notice noprint" aria-label={say('acknowledge')}>
      {acknowledgedAt ? (
        <p role="status">{say('acknowledged', { moment: moment(acknowledgedAt) })}</p>
      ) : (
        <p>
          <Button
            aria-disabled={acknowledge.isPending}
            onClick={() => acknowledge.isPending || acknowledge.mutate({ periodId: period.id })}
          >
            {say(acknowledge.isPending ? 'sending' : 'acknowledge')}
          </Button>{' '}
          <span className="dim">{say('acknowledgeWhy')}</span>
        </p>
      )}
      <Refused error={acknowledge.error} />
    </section>
  );
}
