import { errorAt } from '../../../api';
import { language, named, times } from '../../../i18n';
import { Textarea } from '../../../ui';
import css from './assessment.module.css';
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
  const help = (language === 'en' ? one.helpEn : undefined) ?? one.helpVi;
  const noChoice = tried && !own && one.required && !chosen ? say('needChoice') : undefined;
  const noReason = tried && !own && chosen && why.trim() === '' ? say('needReason') : undefined;
  const wrong = noChoice ?? errorAt(props.error, `${props.at}.value`);
  return (
    <fieldset className={css.judged}>
      <legend>{named(one)}</legend>
      {help && <p className={css.help}>{help}</p>}
      {!one.required && <p className="dim">{say('optional')}</p>}
      {!own && one.self && <p>{say('selfChose', { value: `${times(100, one.self.exact)} %` })}</p>}
      {one.allowed.map(({ exact }) => (
        <label key={exact}>
          <input
            type="radio"
            name={one.component}
            checked={chosen === exact}
            onChange={() => props.onChoose(exact)}
          />{' '}
          {times(100, exact)} %
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
