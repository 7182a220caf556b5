import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { Period } from '../../../app/workplace';
import { named } from '../../../i18n';
import {
  Answer,
  Button,
  Count,
  DateField,
  NativeSelect,
  Refused,
  sendByKey,
  TextInput,
  useDraft,
} from '../../../ui';
import type { Below } from './Planning';
import { type Chosen, ProductPicker } from './ProductPicker';
import { AssignJointTask, AssignTask, PlanningAsked } from './queries';
import { say } from './texts';
import { type Part, Who } from './Who';

const FIELDS = ['productId', 'title', 'quantity', 'dueOn', 'difficulty', 'personId', 'shares'];

/** Work for one person, or for several with their shares; planned or unexpected. */
export function AssignForm(props: { period: Period; below: Below[]; done: () => void }) {
  const { period, below } = props;
  const asked = useAsk(PlanningAsked, { period: period.code });
  const single = useAct(AssignTask);
  const joint = useAct(AssignJointTask);
  const { draft, change, forget } = useDraft(`assign:${period.id}`, {
    product: undefined as Chosen | undefined,
    title: '',
    quantity: 1,
    dueOn: period.endsOn as string | undefined,
    difficulty: '',
    parts: [] as Part[],
    unexpected: false,
  });
  const [tried, setTried] = useState(false);
  // who has moved away since the draft was kept cannot be seen in the form, so is not sent either
  const parts = draft.parts.filter(({ id }) => below.some((one) => one.id === id));
  const pending = single.isPending || joint.isPending;
  const act = parts.length > 1 ? joint : single;
  const at = (field: string) => errorAt(act.error, field);

  function send(event: FormEvent, difficult: boolean) {
    event.preventDefault();
    setTried(true);
    const [main] = parts;
    const { product, dueOn, quantity, difficulty } = draft;
    if (!product || !dueOn || !main || (difficult && !difficulty) || pending) {
      return;
    }
    const what = {
      periodId: period.id,
      productId: product.id,
      quantity,
      dueOn,
      origin: draft.unexpected ? ('UNEXPECTED' as const) : ('PLANNED' as const),
      ...(draft.title.trim() ? { title: draft.title } : {}),
      ...(difficult ? { difficulty } : {}),
    };
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
        const difficulties = found?.framework?.askedFacts.difficulties ?? [];
        const difficult = difficulties.length > 0;
        return (
          <form
            className="form"
            onSubmit={(event) => send(event, difficult)}
            onKeyDown={sendByKey}
            noValidate
          >
            <ProductPicker
              value={draft.product}
              error={tried && !draft.product ? say('needProduct') : at('productId')}
              onChange={(product) => change({ product })}
            />
            <TextInput
              label={say('taskTitle')}
              maxLength={300}
              value={draft.title}
              error={at('title')}
              onChange={(event) => change({ title: event.currentTarget.value })}
            />
            <Count
              label={say('quantity')}
              value={draft.quantity}
              least={1}
              most={10000}
              error={at('quantity')}
              onChange={(quantity) => change({ quantity })}
            />
            <DateField
              label={say('dueOn')}
              value={draft.dueOn}
              required
              error={tried && !draft.dueOn ? say('needDay') : at('dueOn')}
              onChange={(dueOn) => change({ dueOn })}
            />
            {difficult && (
              <NativeSelect
                label={say('difficulty')}
                required
                value={draft.difficulty}
                data={[
                  { value: '', label: say('choose') },
                  ...difficulties.map((one) => ({ value: one.factor.display, label: named(one) })),
                ]}
                error={tried && !draft.difficulty ? say('needDifficulty') : at('difficulty')}
                onChange={(event) => change({ difficulty: event.currentTarget.value })}
              />
            )}
            <Who
              below={below}
              parts={parts}
              error={
                tried && parts.length === 0 ? say('needPerson') : (at('personId') ?? at('shares'))
              }
              onChange={(next) => change({ parts: next })}
            />
            <label>
              <input
                type="checkbox"
                checked={draft.unexpected}
                onChange={(event) => change({ unexpected: event.currentTarget.checked })}
              />{' '}
              {say('unexpectedBox')}
            </label>
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
