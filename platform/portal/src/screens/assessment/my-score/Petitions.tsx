import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { day, moment, untilDay } from '../../../i18n';
import { Button, Refused, sendByKey, Tag, Textarea, useDraft } from '../../../ui';
import type { Evaluation } from './MyScore';
import { AnswerPetition, SubmitPetition } from './queries';
import css from './score.module.css';
import { say } from './texts';

type Petition = Evaluation['petitions'][number];

/** What the person has said against a result, the answers, and what may be said now. */
export function Petitions(props: { evaluation: Evaluation; own: boolean }) {
  const { me } = useWorkplace();
  const { petitions, period, score, supersededScores: superseded } = props.evaluation;
  const waits = petitions.some(({ answeredAt }) => !answeredAt);
  const released = period?.state === 'RELEASED' || period?.state === 'SEALED';
  // who else may not, the service says
  const decides = !props.own && (me.guest || me.roles.includes('AGENCY_HEAD'));
  const may = props.own && released && !score?.provisional && !waits;
  if (petitions.length === 0 && !may) {
    return null;
  }
  return (
    <section aria-labelledby="petitions" className={`noprint ${css.petitions}`}>
      <h2 id="petitions">{say('petitions')}</h2>
      {petitions.map((one) => (
        <Told key={one.submittedAt} petition={one} />
      ))}
      {decides && waits && <Answer evaluation={props.evaluation.id} />}
      {may && period && petitions.length <= superseded.length && <Submit period={period.id} />}
    </section>
  );
}

function Told({ petition }: { petition: Petition }) {
  const { granted, answer, answeredAt } = petition;
  const late = -untilDay(petition.dueOn);
  return (
    <div className="panel">
      <p>{petition.text}</p>
      <p className="dim">
        {say('petitioned', { moment: moment(petition.submittedAt), day: day(petition.dueOn) })}
      </p>
      {answeredAt ? (
        <>
          <p>
            <Tag tone={granted ? 'good' : 'plain'}>{say(granted ? 'granted' : 'notGranted')}</Tag>{' '}
            <span className="dim">
              {say('answered', {
                person: petition.answeredBy?.fullName ?? '',
                moment: moment(answeredAt),
              })}
            </span>
          </p>
          <p>{answer}</p>
          {granted && <p className="dim">{say('grantedNext')}</p>}
        </>
      ) : (
        <p>
          <Tag tone="wait">{say('waitsAnswer')}</Tag>{' '}
          {late > 0 && <Tag tone="bad">{say('petitionLate', { n: late })}</Tag>}
        </p>
      )}
    </div>
  );
}

function Submit({ period }: { period: string }) {
  const submit = useAct(SubmitPetition);
  const { draft, change, forget } = useDraft(`petition:${period}`, { text: '' });
  const [tried, setTried] = useState(false);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.text.trim() && !submit.isPending) {
      submit.mutate({ periodId: period, text: draft.text }, { onSuccess: forget });
    }
  }

  return (
    <details>
      <summary>{say('petition')}</summary>
      <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
        <p className="dim">
          {say('disagree')} {say('petitionOnce')}
        </p>
        <Words
          label={say('petitionText')}
          text={draft.text}
          tried={tried}
          error={submit.error}
          onChange={(text) => change({ text })}
        />
        <Refused error={submit.error} fields={['text']} />
        <div>
          <Button type="submit" aria-disabled={submit.isPending}>
            {say(submit.isPending ? 'sending' : 'petitionSend')}
          </Button>
        </div>
      </form>
    </details>
  );
}

const DECISIONS = ['granted', 'notGranted'] as const;

function Answer({ evaluation }: { evaluation: string }) {
  const answer = useAct(AnswerPetition);
  const { draft, change, forget } = useDraft(`petition-answer:${evaluation}`, {
    text: '',
    decision: '',
  });
  const [tried, setTried] = useState(false);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.text.trim() && draft.decision && !answer.isPending) {
      answer.mutate(
        { evaluationId: evaluation, granted: draft.decision === 'granted', text: draft.text },
        { onSuccess: forget },
      );
    }
  }

  return (
    <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <fieldset>
        <legend>{say('decision')}</legend>
        {DECISIONS.map((one) => (
          <label key={one} className="block">
            <input
              type="radio"
              name="decision"
              checked={draft.decision === one}
              onChange={() => change({ decision: one })}
            />{' '}
            {say(one)}
          </label>
        ))}
        {tried && !draft.decision && <p className="field-error">{say('needChoice')}</p>}
      </fieldset>
      <Words
        label={say('answerText')}
        text={draft.text}
        tried={tried}
        error={answer.error}
        onChange={(text) => change({ text })}
      />
      <Refused error={answer.error} fields={['text']} />
      <div>
        <Button type="submit" aria-disabled={answer.isPending}>
          {say(answer.isPending ? 'sending' : 'answerSend')}
        </Button>
      </div>
    </form>
  );
}

function Words(props: {
  label: string;
  text: string;
  tried: boolean;
  error: Error | null;
  onChange: (text: string) => void;
}) {
  return (
    <Textarea
      label={props.label}
      rows={3}
      required
      maxLength={2000}
      value={props.text}
      error={props.tried && !props.text.trim() ? say('needText') : errorAt(props.error, 'text')}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
