import { useState } from 'react';
import { errorAt, useAct, useAskAll } from '../../../api';
import type { Capacity } from '../../../api/gql/graphql';
import { day, named, today } from '../../../i18n';
import { Answer, Button, DateField, NativeSelect, Refused, useDraft } from '../../../ui';
import { Band, BandForm } from './Band';
import type { Person } from './Person';
import { EndPosting, Move, Places, Post } from './queries';
import { capacity, say } from './texts';

const CAPACITIES: Capacity[] = ['STAFF', 'DEPUTY', 'HEAD'];

/** Where the person serves, and how that changes: posted, moved, or gone. */
export function Posting({ person, mayAct }: { person: Person; mayAct: boolean }) {
  const [form, open] = useState<'move' | 'leave'>();
  const { posting } = person;
  const close = () => open(undefined);
  return (
    <Band title={say('posting')}>
      <p>
        {posting
          ? say('serves', {
              unit: posting.unit ? named(posting.unit) : '–',
              position: posting.position?.name ?? '–',
              capacity: capacity(posting.capacity),
              day: day(posting.from),
            })
          : say('notPosted')}
      </p>
      {form === 'move' && <MoveForm person={person} close={close} />}
      {form === 'leave' && <LeaveForm person={person} close={close} />}
      {!form && mayAct && (
        <div className="actions">
          <Button variant="default" onClick={() => open('move')}>
            {say(posting ? 'move' : 'post')}
          </Button>
          {posting && (
            <Button variant="default" onClick={() => open('leave')}>
              {say('leave')}
            </Button>
          )}
        </div>
      )}
    </Band>
  );
}

function MoveForm({ person, close }: { person: Person; close: () => void }) {
  const places = useAskAll(Places, {}, ({ units }) => units);
  const post = useAct(Post);
  const move = useAct(Move);
  const act = person.posting ? move : post;
  const { draft, change, forget } = useDraft(`posting:${person.id}`, {
    unitId: '',
    positionId: '',
    capacity: 'STAFF' as Capacity,
    from: today() as string | undefined,
  });
  const [tried, setTried] = useState(false);
  const need = (value: string | undefined, field: string) =>
    tried && !value ? say('need') : errorAt(act.error, field);

  function send() {
    setTried(true);
    const { from, unitId, positionId } = draft;
    if (!from || !unitId || !positionId) {
      return;
    }
    const input = { personId: person.id, unitId, positionId, capacity: draft.capacity, from };
    act.mutate(input, {
      onSuccess: () => {
        forget();
        close();
      },
    });
  }

  return (
    <Answer of={places}>
      {(pages) => (
        <BandForm pending={act.isPending} send={send} cancel={close}>
          <NativeSelect
            label={say('unit')}
            required
            value={draft.unitId}
            error={need(draft.unitId, 'unitId')}
            data={[
              { value: '', label: say('choose') },
              ...pages
                .flatMap(({ units }) => units?.nodes ?? [])
                .filter(({ validTo }) => !validTo)
                .map((unit) => ({ value: unit.id, label: named(unit) })),
            ]}
            onChange={(event) => change({ unitId: event.currentTarget.value })}
          />
          <NativeSelect
            label={say('position')}
            required
            value={draft.positionId}
            error={need(draft.positionId, 'positionId')}
            data={[
              { value: '', label: say('choose') },
              ...(pages[0]?.positions?.nodes ?? []).map(({ id, name }) => ({
                value: id,
                label: name,
              })),
            ]}
            onChange={(event) => change({ positionId: event.currentTarget.value })}
          />
          <NativeSelect
            label={say('capacity')}
            value={draft.capacity}
            error={errorAt(act.error, 'capacity')}
            data={CAPACITIES.map((value) => ({ value, label: capacity(value) }))}
            onChange={(event) => change({ capacity: event.currentTarget.value as Capacity })}
          />
          <DateField
            label={say('from')}
            required
            value={draft.from}
            error={need(draft.from, 'from')}
            onChange={(from) => change({ from })}
          />
          <Refused error={act.error} fields={['unitId', 'positionId', 'capacity', 'from']} />
        </BandForm>
      )}
    </Answer>
  );
}

function LeaveForm({ person, close }: { person: Person; close: () => void }) {
  const end = useAct(EndPosting);
  const [lastDay, setLastDay] = useState<string>();
  const [tried, setTried] = useState(false);
  function send() {
    setTried(true);
    if (lastDay) {
      end.mutate({ personId: person.id, lastDay }, { onSuccess: close });
    }
  }
  return (
    <BandForm pending={end.isPending} send={send} cancel={close}>
      <DateField
        label={say('lastDay')}
        required
        value={lastDay}
        error={tried && !lastDay ? say('need') : errorAt(end.error, 'lastDay')}
        onChange={setLastDay}
      />
      <Refused error={end.error} fields={['lastDay']} />
    </BandForm>
  );
}
