import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { Period } from '../../../app/workplace';
import { Button, Refused, sendByKey, TextInput, useDraft } from '../../../ui';
import { type Indicator, measuredIn } from './indicator';
import { SetIndicatorTarget } from './queries';
import { say } from './texts';

/** Sets what has to be reached, by the decision that says so. */
export function TargetForm(props: {
  indicator: Indicator;
  unit: string;
  period: Period;
  close: () => void;
}) {
  const { indicator } = props;
  const set = useAct(SetIndicatorTarget);
  const { draft, change, forget } = useDraft(`target:${props.unit}:${indicator.code}`, {
    value: '',
    document: '',
  });
  const [tried, setTried] = useState(false);
  const lacking = (text: string) => (tried && text.trim() === '' ? say('needed') : undefined);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.value.trim() === '' || draft.document.trim() === '' || set.isPending) {
      return;
    }
    set.mutate(
      {
        unitId: props.unit,
        periodId: props.period.id,
        indicator: indicator.code,
        expectedVersion: indicator.version,
        value: draft.value.trim().replace(',', '.'),
        document: draft.document,
      },
      {
        onSuccess: () => {
          forget();
          props.close();
        },
      },
    );
  }

  return (
    <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <h3>{say('setTarget')}</h3>
      <TextInput
        label={say('value', { unit: measuredIn(indicator) })}
        inputMode="decimal"
        required
        autoFocus
        value={draft.value}
        error={lacking(draft.value) ?? errorAt(set.error, 'value')}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <TextInput
        label={say('document')}
        required
        value={draft.document}
        error={lacking(draft.document) ?? errorAt(set.error, 'document')}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
      <Refused error={set.error} fields={['value', 'document']} />
      <div className="actions">
        <Button type="submit" aria-disabled={set.isPending}>
          {set.isPending ? say('working') : say('sendTarget')}
        </Button>
        <Button variant="default" onClick={props.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
