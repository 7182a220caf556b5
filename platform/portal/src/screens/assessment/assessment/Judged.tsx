import { errorAt } from '../../../api';
import { language, times } from '../../../i18n';
import { componentName } from '../../../model/assessment';
import { Textarea } from '../../../ui';
import css from './assessment.module.css';
import { choicesOf } from './choices';
import type { Evaluation } from './Form';
import { say } from './texts';

/** A component that is judged: its choices with the text of the rule beside them, and the reason. */
export function Judged(props: {
  one: Evaluation['judgements'][number];
  own: boolean;
  tried: boolean;
  chosen: string;
  why: string;
  error: Error | null;
  /** Where the service names it in a refusal. */
  at: string;
  onChoose: (value: string) => void;
  onWhy: (value: string) => void;
}) {
  const { one, own, tried, chosen, why } = props;
  const help = (language === 'en' ? one.helpEn : undefined) ?? one.helpVi ?? undefined;
  const { whole, each } = choicesOf(
    help,
    one.allowed.map(({ exact }) => times(100, exact)),
  );
  const noChoice = tried && !own && one.required && !chosen ? say('needChoice') : undefined;
  const noReason = tried && !own && chosen && why.trim() === '' ? say('needReason') : undefined;
  const wrong = noChoice ?? errorAt(props.error, `${props.at}.value`);
  return (
    <fieldset className={css.judged}>
      <legend>{componentName({ code: one.component, ...one })}</legend>
      {whole && <p className={css.help}>{whole}</p>}
      {!one.required && <p className="dim">{say('optional')}</p>}
      {!own && one.self && <p>{say('selfChose', { value: `${times(100, one.self.exact)} %` })}</p>}
      {one.allowed.map(({ exact }) => (
        <label key={exact}>
          <input
            type="radio"
            name={one.component}
            checked={chosen === exact}
            onChange={() => props.onChoose(exact)}
          />
          <span>
            <strong>{times(100, exact)} %</strong> {each.get(times(100, exact))}
          </span>
        </label>
      ))}
      {wrong && <p className="field-error">{wrong}</p>}
      {chosen && (
        <Textarea
          label={say('judgeReason')}
          rows={2}
          required={!own}
          maxLength={1000}
          value={why}
          error={noReason ?? errorAt(props.error, `${props.at}.reason`)}
          onChange={(event) => props.onWhy(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
