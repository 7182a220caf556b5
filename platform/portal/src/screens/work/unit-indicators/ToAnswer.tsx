import { useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { ActualsToValidateQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { day, moment, named } from '../../../i18n';
import { Answer, Button, EvidenceList, Refused, Said, Tag, Textarea, useDraft } from '../../../ui';
import { amount, present, reaches } from './indicator';
import { ActualsToValidate, ReturnActual, ValidateActual } from './queries';
import { say } from './texts';
import { type Unit, upwards } from './tree';

type Waiting = NonNullable<ActualsToValidateQuery['actualsToValidate']>[number];

/** Values that wait for the reader's answer, those of lower units first. */
export function ToAnswer({ units }: { units: Unit[] }) {
  const waiting = useAsk(ActualsToValidate, {}, { every: 60_000 });
  const [said, setSaid] = useState('');
  const depth = ({ unit }: Waiting) => (unit ? upwards(units, unit.id).length : 0);
  return (
    <Answer of={waiting}>
      {({ actualsToValidate }) => {
        const all = [...(actualsToValidate ?? [])].sort((a, b) => depth(b) - depth(a));
        return (
          <>
            <Said>{said}</Said>
            {all.length > 0 && (
              <section aria-labelledby="to-answer">
                <h2 id="to-answer">{say('toAnswer', { n: all.length })}</h2>
                <p className="dim">{say('lowerFirst')}</p>
                <ul className="rows">
                  {all.map((one) => (
                    <li key={one.id}>
                      <One one={one} done={setSaid} />
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function One({ one, done }: { one: Waiting; done: (text: string) => void }) {
  const { me } = useWorkplace();
  const validate = useAct(ValidateActual);
  const giveBack = useAct(ReturnActual);
  const { draft, change, forget } = useDraft(`answer:${one.id}`, { note: '' });
  const [returning, setReturning] = useState(false);
  const [tried, setTried] = useState(false);
  const actual = present(one);
  // where nobody stands above the unit the officer answers, and has to say why
  const officer = me.roles.includes('KPI_OFFICER');
  const note = draft.note.trim();
  const busy = validate.isPending || giveBack.isPending;
  const act = returning ? giveBack : validate;
  const which = { unitIndicatorId: one.id, expectedVersion: one.version };

  function send(accepted: boolean) {
    setTried(true);
    if (busy || (!accepted && note === '')) {
      return;
    }
    const onSuccess = () => {
      forget();
      done(say(accepted ? 'validated' : 'returned', { name: named(one) }));
    };
    if (accepted) {
      validate.mutate({ ...which, ...(note ? { note } : {}) }, { onSuccess });
    } else {
      giveBack.mutate({ ...which, note }, { onSuccess });
    }
  }

  return (
    <div>
      <p>
        <strong>{one.unit && named(one.unit)}</strong> · {named(one)}
        {one.period && ` · ${periodName(one.period.code)}`}
      </p>
      {actual && (
        <>
          <p>
            <strong>{amount(actual.value, one)}</strong>
            {one.target && (
              <>
                {' '}
                / {amount(one.target.value, one)}{' '}
                <Tag
                  tone={reaches(actual.value, one.target.value, one.direction) ? 'good' : 'wait'}
                >
                  {say(
                    reaches(actual.value, one.target.value, one.direction) ? 'isReached' : 'isNot',
                  )}
                </Tag>
              </>
            )}
          </p>
          <p className="dim">
            {say('enteredBy', {
              person: actual.enteredBy?.fullName ?? '',
              when: moment(actual.enteredAt),
              source: actual.source,
              day: day(actual.asOf),
            })}
          </p>
          {actual.note && <p className="dim">{actual.note}</p>}
          <EvidenceList of={actual.evidence ?? []} />
        </>
      )}
      {(returning || officer) && (
        <Textarea
          label={say(returning ? 'whyBack' : 'whyOfficer')}
          rows={2}
          value={draft.note}
          error={
            (tried && returning && note === '' ? say('needed') : undefined) ??
            errorAt(act.error, 'note')
          }
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      )}
      <Refused error={act.error} fields={['note']} />
      <div className="actions">
        {returning ? (
          <>
            <Button aria-disabled={busy} onClick={() => send(false)}>
              {say('giveBack')}
            </Button>
            <Button variant="default" onClick={() => setReturning(false)}>
              {say('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button aria-disabled={busy} onClick={() => send(true)}>
              {busy ? say('working') : say('validate')}
            </Button>
            <Button variant="default" onClick={() => setReturning(true)}>
              {say('giveBack')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
