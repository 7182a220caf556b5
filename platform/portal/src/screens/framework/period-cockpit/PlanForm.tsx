import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { useAddress } from '../../../app/screen';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { plannable } from '../../../model/periods';
import { Button, NativeSelect, Refused } from '../../../ui';
import { Plan } from './queries';
import { say } from './texts';

/** Foresees the next period; the rehearsal of its opening is shown at once. */
export function PlanForm() {
  const { periods } = useWorkplace();
  const [, change] = useAddress();
  const codes = plannable(periods.map(({ code }) => code));
  const [chosen, choose] = useState<string>();
  const plan = useAct(Plan);
  const code = chosen && codes.includes(chosen) ? chosen : (codes[0] ?? '');

  function send(event: FormEvent) {
    event.preventDefault();
    if (!plan.isPending) {
      plan.mutate({ code }, { onSuccess: () => change({ period: code, opened: undefined }) });
    }
  }

  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{say('plan')}</h2>
      <form className="form" onSubmit={send}>
        <NativeSelect
          label={say('planWhich')}
          description={say('planHint')}
          value={code}
          data={codes.map((value) => ({ value, label: periodName(value) }))}
          error={errorAt(plan.error, 'code')}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <Refused error={plan.error} fields={['code']} />
        <div>
          <Button type="submit" variant="default" aria-disabled={plan.isPending}>
            {plan.isPending ? say('working') : say('planDo')}
          </Button>
        </div>
      </form>
    </section>
  );
}
