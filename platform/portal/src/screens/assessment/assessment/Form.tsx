import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { AssessmentFormQuery } from '../../../api/gql/graphql';
import type { Period } from '../../../app/workplace';
import { Button, Refused, sendByKey, Textarea, useDraft } from '../../../ui';
import css from './assessment.module.css';
import { Criteria } from './Criteria';
import { Judged } from './Judged';
import { ConfirmEvaluation, ScoreMyself } from './queries';
import { say } from './texts';

export type Evaluation = NonNullable<AssessmentFormQuery['evaluation']>;
type Texts = Record<string, string>;
type Points = { display: string } | null | undefined;

/** Points of all criteria and, of a leader, the judged components; one's own or as the superior. */
export function Form(props: {
  evaluation: Evaluation;
  period: Period;
  own: boolean;
  before: Map<string, Evaluation['criteria'][number]['confirmed']>;
  done: () => void;
}) {
  const { evaluation, own } = props;
  const { criteria, judgements } = evaluation;
  const score = useAct(ScoreMyself);
  const confirm = useAct(ConfirmEvaluation);
  const act = own ? score : confirm;
  const given = <T extends { self?: unknown; confirmed?: unknown }>(one: T) =>
    (own ? one.self : one.confirmed) as T['self'] | T['confirmed'];
  const { draft, change, forget } = useDraft(
    `${own ? 'score' : 'confirm'}:${evaluation.id}:${props.period.id}`,
    {
      points: Object.fromEntries(criteria.map((one) => [one.code, typed(given(one))])) as Texts,
      reasons: Object.fromEntries(criteria.map((one) => [one.code, one.reason ?? ''])) as Texts,
      chosen: Object.fromEntries(
        judgements.map((one) => [one.component, given(one)?.exact ?? '']),
      ) as Texts,
      why: Object.fromEntries(judgements.map((one) => [one.component, one.reason ?? ''])) as Texts,
      remark: (own ? evaluation.selfRemark : evaluation.superiorRemark) ?? '',
    },
  );
  const [tried, setTried] = useState(false);
  const points = (code: string) => plain(draft.points[code] ?? '');
  const differs = (one: Evaluation['criteria'][number]) =>
    !own &&
    points(one.code) !== undefined &&
    Number(points(one.code)) !== Number(one.self?.display);
  const lacks = (text: string | undefined) => (text ?? '').trim() === '';

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const whole =
      criteria.every((one) => points(one.code) !== undefined) &&
      criteria.every((one) => !differs(one) || !lacks(draft.reasons[one.code])) &&
      (own ||
        judgements.every(({ component, required }) =>
          draft.chosen[component] ? !lacks(draft.why[component]) : !required,
        ));
    if (!whole || act.isPending) {
      return;
    }
    const judged = judgements
      .filter(({ component }) => draft.chosen[component])
      .map(({ component }) => ({
        component,
        value: draft.chosen[component] ?? '',
        ...(lacks(draft.why[component]) ? {} : { reason: draft.why[component] ?? '' }),
      }));
    const rest = {
      expectedVersion: evaluation.version,
      judgements: judged,
      ...(lacks(draft.remark) ? {} : { remark: draft.remark }),
    };
    const each = criteria.map((one) => ({ code: one.code, points: points(one.code) ?? '' }));
    const onSuccess = () => {
      forget();
      props.done();
    };
    if (own) {
      score.mutate({ ...rest, periodId: props.period.id, criteria: each }, { onSuccess });
    } else {
      const reasoned = criteria.map((one, at) => ({
        code: one.code,
        points: each[at]?.points ?? '',
        ...(differs(one) ? { reason: draft.reasons[one.code] ?? '' } : {}),
      }));
      confirm.mutate({ ...rest, evaluationId: evaluation.id, criteria: reasoned }, { onSuccess });
    }
  }

  const fillEmpty = () =>
    change({
      points: Object.fromEntries(
        criteria.map((one) => [one.code, draft.points[one.code] || typed(one.self)]),
      ),
    });
  const sentJudgements = judgements.filter(({ component }) => draft.chosen[component]);

  return (
    <form className={css.sheet} onSubmit={send} onKeyDown={sendByKey} noValidate>
      {!own && (
        <>
          {evaluation.selfRemark && <p>{say('selfRemark', { text: evaluation.selfRemark })}</p>}
          <div>
            <Button variant="default" onClick={fillEmpty}>
              {say('copySelf')}
            </Button>
          </div>
        </>
      )}
      <Criteria
        criteria={criteria}
        before={props.before}
        own={own}
        tried={tried}
        error={act.error}
        points={draft.points}
        reasons={draft.reasons}
        isPoints={(code) => points(code) !== undefined}
        differs={differs}
        onPoints={(code, text) => change({ points: { ...draft.points, [code]: text } })}
        onReason={(code, text) => change({ reasons: { ...draft.reasons, [code]: text } })}
      />
      {judgements.map((one) => (
        <Judged
          key={one.component}
          one={one}
          own={own}
          tried={tried}
          chosen={draft.chosen[one.component] ?? ''}
          why={draft.why[one.component] ?? ''}
          error={act.error}
          at={`judgements.${sentJudgements.indexOf(one)}`}
          onChoose={(value) => change({ chosen: { ...draft.chosen, [one.component]: value } })}
          onWhy={(value) => change({ why: { ...draft.why, [one.component]: value } })}
        />
      ))}
      <Textarea
        label={say('remark')}
        rows={3}
        maxLength={2000}
        value={draft.remark}
        error={errorAt(act.error, 'remark')}
        onChange={(event) => change({ remark: event.currentTarget.value })}
      />
      <Refused
        error={act.error}
        fields={[
          'remark',
          ...criteria.flatMap((_, at) => [`criteria.${at}.points`, `criteria.${at}.reason`]),
          ...sentJudgements.flatMap((_, at) => [
            `judgements.${at}.value`,
            `judgements.${at}.reason`,
          ]),
        ]}
      />
      <div>
        <Button type="submit" aria-disabled={act.isPending}>
          {act.isPending ? say('working') : own ? say('score') : say('confirm')}
        </Button>
      </div>
    </form>
  );
}

/** What was given, as people type it. */
function typed(given: Points): string {
  return given
    ? given.display
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '')
        .replace('.', ',')
    : '';
}

/** What was typed, as the contract writes decimals. */
function plain(text: string): string | undefined {
  const point = text.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(point) ? point : undefined;
}
