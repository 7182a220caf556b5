import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { Button, DateField, Refused } from '../../../ui';
import { CloseUnit } from './queries';
import { say } from './texts';
import type { Unit } from './tree';

/** Ends a unit with a day. */
export function EndForm({ unit, close }: { unit: Unit; close: () => void }) {
  const end = useAct(CloseUnit);
  const [validTo, setValidTo] = useState<string>();
  const [tried, setTried] = useState(false);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (validTo && !end.isPending) {
      end.mutate({ unitId: unit.id, expectedVersion: unit.version, validTo }, { onSuccess: close });
    }
  }

  return (
    <form className="form" onSubmit={send} noValidate>
      <p className="dim">{say('endHint')}</p>
      <DateField
        label={say('lastDay')}
        required
        value={validTo}
        error={tried && !validTo ? say('need') : errorAt(end.error, 'validTo')}
        onChange={setValidTo}
      />
      <Refused error={end.error} fields={['validTo']} />
      <div className="actions">
        <Button type="submit" aria-disabled={end.isPending}>
          {end.isPending ? say('working') : say('end')}
        </Button>
        <Button variant="default" onClick={close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
