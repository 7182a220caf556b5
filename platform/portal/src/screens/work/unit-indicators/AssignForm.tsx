import { useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import { by } from '../../../i18n';
import { Answer, Button, NativeSelect, Refused } from '../../../ui';
import type { Indicator } from './indicator';
import { AssignIndicator, IndicatorPeople } from './queries';
import { say } from './texts';

/** Lets somebody of the unit enter values, beside its head. */
export function AssignForm(props: { indicator: Indicator; unit: string; close: () => void }) {
  const { indicator } = props;
  const people = useAsk(IndicatorPeople, { unit: props.unit });
  const assign = useAct(AssignIndicator);
  const [chosen, setChosen] = useState(indicator.responsible?.id ?? '');
  const send = () => {
    if (chosen && !assign.isPending) {
      assign.mutate(
        { unitIndicatorId: indicator.id, expectedVersion: indicator.version, personId: chosen },
        { onSuccess: props.close },
      );
    }
  };
  return (
    <Answer of={people}>
      {({ people: found }) => (
        <div className="form">
          <NativeSelect
            label={say('assign')}
            value={chosen}
            error={errorAt(assign.error, 'personId')}
            data={[
              { value: '', label: say('choose') },
              ...[...(found?.nodes ?? [])]
                .sort(by(({ fullName }) => fullName))
                .map(({ id, fullName }) => ({ value: id, label: fullName })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
          <Refused error={assign.error} fields={['personId']} />
          <div className="actions">
            <Button aria-disabled={!chosen || assign.isPending} onClick={send}>
              {assign.isPending ? say('working') : say('sendAssign')}
            </Button>
            <Button variant="default" onClick={props.close}>
              {say('cancel')}
            </Button>
          </div>
        </div>
      )}
    </Answer>
  );
}
