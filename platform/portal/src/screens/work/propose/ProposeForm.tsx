import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { Period } from '../../../app/workplace';
import {
  type Asked,
  noTerms,
  TERMS_FIELDS,
  TermsFields,
  termsInput,
  useAsked,
} from '../../../model/terms/TermsFields';
import { Answer, Button, Refused, sendByKey, Textarea, TextInput, useDraft } from '../../../ui';
import { ProposeTask } from './queries';
import { say } from './texts';

/** One proposal. */
export function ProposeForm(props: { period: Period; done: () => void }) {
  const { period } = props;
  const asked = useAsked(period.code);
  const propose = useAct(ProposeTask);
  const { draft, change, forget } = useDraft(`propose:${period.id}`, {
    ...noTerms(period.endsOn),
    unexpected: true,
    hours: '',
    reason: '',
  });
  const [tried, setTried] = useState(false);

  function send(event: FormEvent, facts: Asked | undefined) {
    event.preventDefault();
    setTried(true);
    const terms = termsInput(draft, facts);
    const reason = draft.reason.trim();
    if (!terms || !reason || propose.isPending) {
      return;
    }
    const hours = draft.hours.trim().replace(',', '.');
    propose.mutate(
      { periodId: period.id, ...terms, reason, ...(facts?.hours && hours ? { hours } : {}) },
      {
        onSuccess: () => {
          forget();
          props.done();
        },
      },
    );
  }

  return (
    <Answer of={asked}>
      {({ period: found }) => {
        const facts = found?.framework?.askedFacts;
        return (
          <form
            className="form panel"
            onSubmit={(event) => send(event, facts)}
            onKeyDown={sendByKey}
            noValidate
          >
            <TermsFields
              terms={draft}
              asked={facts}
              tried={tried}
              error={propose.error}
              onChange={change}
            >
              {facts?.hours && (
                <TextInput
                  label={say('hours')}
                  inputMode="decimal"
                  autoComplete="off"
                  value={draft.hours}
                  error={errorAt(propose.error, 'hours')}
                  onChange={(event) => change({ hours: event.currentTarget.value })}
                />
              )}
              <Textarea
                label={say('reason')}
                rows={2}
                required
                maxLength={2000}
                value={draft.reason}
                error={
                  tried && !draft.reason.trim()
                    ? say('needReason')
                    : errorAt(propose.error, 'reason')
                }
                onChange={(event) => change({ reason: event.currentTarget.value })}
              />
            </TermsFields>
            <Refused error={propose.error} fields={[...TERMS_FIELDS, 'hours', 'reason']} />
            <div className="actions">
              <Button type="submit" aria-disabled={propose.isPending}>
                {propose.isPending ? say('working') : say('send')}
              </Button>
            </div>
          </form>
        );
      }}
    </Answer>
  );
}
