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
import { Answer, Button, Refused, sendByKey, useDraft } from '../../../ui';
import type { Below } from './Planning';
import { AssignJointTask, AssignTask } from './queries';
import { say } from './texts';
import { type Part, Who } from './Who';

const FIELDS = [...TERMS_FIELDS, 'personId', 'shares'];

/** Work for one person, or for several with their shares; planned or unexpected. */
export function AssignForm(props: { period: Period; below: Below[]; done: () => void }) {
  const { period, below } = props;
  const asked = useAsked(period.code);
  const single = useAct(AssignTask);
  const joint = useAct(AssignJointTask);
  const { draft, change, forget } = useDraft(`assign:${period.id}`, {
    ...noTerms(period.endsOn),
    parts: [] as Part[],
  });
  const [tried, setTried] = useState(false);
  // who has moved away since the draft was kept cannot be seen in the form, so is not sent either
  const parts = draft.parts.filter(({ id }) => below.some((one) => one.id === id));
  const pending = single.isPending || joint.isPending;
  const act = parts.length > 1 ? joint : single;
  const at = (field: string) => errorAt(act.error, field);

  function send(event: FormEvent, facts: Asked | undefined) {
    event.preventDefault();
    setTried(true);
    const [main] = parts;
    const terms = termsInput(draft, facts);
    if (!terms || !main || pending) {
      return;
    }
    const what = { periodId: period.id, ...terms };
    const onSuccess = () => {
      forget();
      props.done();
    };
    if (parts.length === 1) {
      single.mutate({ ...what, personId: main.id }, { onSuccess });
    } else {
      const denominator = parts.reduce((sum, { n }) => sum + n, 0);
      const shares = parts.map(({ id, n }) => ({ personId: id, numerator: n, denominator }));
      joint.mutate({ ...what, shares }, { onSuccess });
    }
  }

  return (
    <Answer of={asked}>
      {({ period: found }) => {
        return (
          <form
            className="form"
            onSubmit={(event) => send(event, found?.framework?.askedFacts)}
            onKeyDown={sendByKey}
            noValidate
          >
            <TermsFields
              terms={draft}
              asked={found?.framework?.askedFacts}
              tried={tried}
              error={act.error}
              onChange={change}
            >
              <Who
                below={below}
                parts={parts}
                error={
                  tried && parts.length === 0 ? say('needPerson') : (at('personId') ?? at('shares'))
                }
                onChange={(next) => change({ parts: next })}
              />
            </TermsFields>
            <Refused error={act.error} fields={FIELDS} />
            <div className="actions">
              <Button type="submit" aria-disabled={pending}>
                {pending ? say('working') : say('send')}
              </Button>
            </div>
          </form>
        );
      }}
    </Answer>
  );
}
