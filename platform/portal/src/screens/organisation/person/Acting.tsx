import { useState } from 'react';
import { errorAt, useAct, useAsk, useAskAll } from '../../../api';
import type { PersonAppointmentsQuery } from '../../../api/gql/graphql';
import { day, named, today } from '../../../i18n';
import { Answer, Button, DateField, NativeSelect, Refused, TextInput, useDraft } from '../../../ui';
import { Band, BandForm } from './Band';
import type { Person } from './Person';
import { Appointments, EndAppointment, NameActing, Stand } from './queries';
import { say } from './texts';

type Appointment = NonNullable<PersonAppointmentsQuery['appointments']>['nodes'][number];

/** Who stands in for the person, and for whom they stand in. */
export function Acting({ person, mayAct }: { person: Person; mayAct: boolean }) {
  const asked = useAskAll(Appointments, {}, ({ appointments }) => appointments);
  const [naming, setNaming] = useState(false);
  const heads = person.posting?.capacity === 'HEAD';
  return (
    <Answer of={asked}>
      {(pages) => {
        const theirs = pages
          .flatMap(({ appointments }) => appointments?.nodes ?? [])
          .filter((one) => [one.person?.id, one.appointee?.id].includes(person.id));
        return !heads && theirs.length === 0 ? null : (
          <Band title={say('acting')}>
            {theirs.length === 0 ? (
              <p>{say('noActing')}</p>
            ) : (
              <ul className="rows">
                {theirs.map((one) => (
                  <One key={one.id} one={one} />
                ))}
              </ul>
            )}
            {naming && <NameForm person={person} close={() => setNaming(false)} />}
            {heads && mayAct && !naming && (
              <div className="actions">
                <Button variant="default" onClick={() => setNaming(true)}>
                  {say('nameActing')}
                </Button>
              </div>
            )}
          </Band>
        );
      }}
    </Answer>
  );
}

function One({ one }: { one: Appointment }) {
  const [ending, setEnding] = useState(false);
  return (
    <li>
      <span>{sentence(one)}</span>
      {(!one.to || one.to > today()) && !ending && (
        <Button variant="default" onClick={() => setEnding(true)}>
          {say('endActing')}
        </Button>
      )}
      {ending && <EndForm one={one} close={() => setEnding(false)} />}
    </li>
  );
}

function sentence({ kind, person, appointee, from, to }: Appointment): string {
  const who = {
    acting: appointee?.fullName ?? '–',
    person: person?.fullName ?? '–',
    from: day(from),
  };
  if (kind === 'ACTING_SUPERIOR') {
    return to ? say('actsForTo', { ...who, to: day(to) }) : say('actsFor', who);
  }
  return to ? say('guestTo', { ...who, to: day(to) }) : say('guest', who);
}

function EndForm({ one, close }: { one: Appointment; close: () => void }) {
  const end = useAct(EndAppointment);
  const [lastDay, setLastDay] = useState<string | undefined>(today());
  return (
    <BandForm
      pending={end.isPending}
      cancel={close}
      send={() =>
        lastDay &&
        end.mutate(
          { appointmentId: one.id, expectedVersion: one.version, lastDay },
          { onSuccess: close },
        )
      }
    >
      <DateField
        label={say('lastDay')}
        required
        value={lastDay}
        error={lastDay ? errorAt(end.error, 'lastDay') : say('need')}
        onChange={setLastDay}
      />
      <Refused error={end.error} fields={['lastDay']} />
    </BandForm>
  );
}

function NameForm({ person, close }: { person: Person; close: () => void }) {
  const name = useAct(NameActing);
  const { draft, change, forget } = useDraft(`acting:${person.id}`, {
    search: '',
    actingId: '',
    from: today() as string | undefined,
    to: undefined as string | undefined,
  });
  const [tried, setTried] = useState(false);
  const search = draft.search.trim();
  const found = useAsk(Stand, { search }, { enabled: search.length > 1 });
  const people = (search.length > 1 ? (found.data?.people?.nodes ?? []) : []).filter(
    ({ id }) => id !== person.id,
  );
  const chosen = people.some(({ id }) => id === draft.actingId) ? draft.actingId : '';

  function send() {
    setTried(true);
    const { from, to } = draft;
    if (!from || chosen === '') {
      return;
    }
    name.mutate(
      { personId: person.id, actingId: chosen, from, ...(to ? { to } : {}) },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  }

  return (
    <BandForm pending={name.isPending} send={send} cancel={close}>
      <TextInput
        label={say('who')}
        description={say('whoHint')}
        type="search"
        value={draft.search}
        onChange={(event) => change({ search: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('chooseWho')}
        required
        value={chosen}
        error={tried && chosen === '' ? say('need') : errorAt(name.error, 'actingId')}
        data={[
          {
            value: '',
            label: found.isSuccess && people.length === 0 ? say('nobody') : say('choose'),
          },
          ...people.map(({ id, fullName, posting }) => ({
            value: id,
            label: posting?.unit ? `${fullName} – ${named(posting.unit)}` : fullName,
          })),
        ]}
        onChange={(event) => change({ actingId: event.currentTarget.value })}
      />
      <DateField
        label={say('from')}
        required
        value={draft.from}
        error={tried && !draft.from ? say('need') : errorAt(name.error, 'from')}
        onChange={(from) => change({ from })}
      />
      <DateField
        label={say('to')}
        value={draft.to}
        error={errorAt(name.error, 'to')}
        onChange={(to) => change({ to })}
      />
      <Refused error={name.error} fields={['actingId', 'from', 'to']} />
    </BandForm>
  );
}
