import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { day } from '../../../i18n';
import { plannable } from '../../../model/periods';
import { Button, Confirm, NativeSelect, Refused } from '../../../ui';
import { type Draft, useEditing } from './editing';
import { Discard, Propose, Publish } from './queries';
import { StartButton } from './StartButton';
import { say } from './texts';

/** What becomes of a draft: proposed by one, published by another, or given up. */
export function Ways({ draft, unsaved }: { draft: Draft; unsaved: number }) {
  const { me } = useWorkplace();
  const officer = me.roles.includes('KPI_OFFICER');
  const may = officer || me.roles.includes('AGENCY_HEAD');
  switch (draft.state) {
    case 'PUBLISHED':
      return draft.published ? (
        <div className="notice good">
          <p>
            {say('published', { n: draft.published.number, day: day(draft.published.validFrom) })}
          </p>
          {officer && <StartButton from={draft.published.id} />}
        </div>
      ) : null;
    case 'DISCARDED':
      return <p className="notice">{say('discarded')}</p>;
    case 'PROPOSED':
      return <Proposed draft={draft} may={may} officer={officer} unsaved={unsaved} />;
    default:
      return officer ? <Open draft={draft} unsaved={unsaved} /> : null;
  }
}

function Open({ draft, unsaved }: { draft: Draft; unsaved: number }) {
  const { shown } = useEditing();
  const { periods } = useWorkplace();
  const propose = useAct(Propose);
  const planned = periods.filter(({ state }) => state === 'PLANNED').map(({ code }) => code);
  const codes = [...planned.reverse(), ...plannable(periods.map(({ code }) => code))].filter(
    (code) => code.includes('Q') === (shown.periodType === 'QUARTER'),
  );
  const [chosen, choose] = useState<string>();
  const [asking, setAsking] = useState(false);
  const fromPeriod = chosen ?? codes[0] ?? '';
  const hindrance =
    unsaved > 0 ? say('saveFirst') : (draft.faults ?? []).length > 0 ? say('mendFirst') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    if (!hindrance && !propose.isPending) {
      propose.mutate({ draftId: draft.id, expectedVersion: draft.version, fromPeriod });
    }
  }

  return (
    <>
      <div className="actions">
        {!asking && <Button onClick={() => setAsking(true)}>{say('propose')}</Button>}
        <GiveUp draft={draft} />
      </div>
      {asking && (
        <form className="form card" onSubmit={send}>
          <p>{hindrance ?? say('proposeLead')}</p>
          <NativeSelect
            label={say('fromPeriod')}
            value={fromPeriod}
            error={errorAt(propose.error, 'fromPeriod')}
            data={codes.map((value) => ({ value, label: periodName(value) }))}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <Refused error={propose.error} fields={['fromPeriod']} />
          <div className="actions">
            <Button
              type="submit"
              disabled={hindrance !== undefined}
              aria-disabled={propose.isPending}
            >
              {propose.isPending ? say('working') : say('proposeDo')}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

function Proposed(props: { draft: Draft; may: boolean; officer: boolean; unsaved: number }) {
  const { draft } = props;
  const { me } = useWorkplace();
  const publish = useAct(Publish);
  const period = draft.fromPeriod ? periodName(draft.fromPeriod) : '';
  const own = draft.proposedBy !== null && draft.proposedBy?.id === me.person?.id;
  return (
    <div className="notice">
      <p>
        <strong>
          {say('proposed', { person: draft.proposedBy?.fullName ?? say('someone'), period })}
        </strong>
      </p>
      <p className="dim">{props.may && !own ? say('proposedNote') : say('second')}</p>
      <div className="actions">
        {props.may && !own && (
          <Confirm
            label={say('publish')}
            question={say('publishAsk', { n: (draft.differences ?? []).length, period })}
            pending={publish.isPending}
            disabled={props.unsaved > 0}
            act={() => publish.mutate({ draftId: draft.id, expectedVersion: draft.version })}
          />
        )}
        {props.officer && <GiveUp draft={draft} />}
      </div>
      <Refused error={publish.error} />
    </div>
  );
}

function GiveUp({ draft }: { draft: Draft }) {
  const discard = useAct(Discard);
  return (
    <>
      <Confirm
        plain
        label={say('discard')}
        question={say('discardAsk')}
        pending={discard.isPending}
        act={() => discard.mutate({ draftId: draft.id, expectedVersion: draft.version })}
      />
      <Refused error={discard.error} />
    </>
  );
}
