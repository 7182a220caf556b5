import { Figure } from '../../../ui';
import { change, type Overview, percent } from './figures';
import css from './overview.module.css';
import { say } from './texts';

/** Four figures, each with what it was before. */
export function Four(props: {
  now: Overview;
  before: Overview | undefined;
  name: string | undefined;
}) {
  const { now, before, name } = props;
  const against = (text: string | undefined) =>
    text === undefined || name === undefined
      ? say('noBefore')
      : say('against', { change: text, period: name });
  const shares = (part: (of: Overview) => number) => {
    const figure = (of: Overview) => percent(part(of), of.people);
    return {
      value: `${figure(now)} %`,
      words: say('ofPeople', { n: part(now), all: now.people }),
      change: against(before && points(figure(now) - figure(before))),
    };
  };
  return (
    <div className={css.four}>
      <div className="card">
        <h3>{say('mean')}</h3>
        <p className={`big ${now.provisional ? 'provisional' : ''}`}>
          <Figure of={now.mean} />
        </p>
        <p>{say('meanOf', { n: now.scored })}</p>
        <p className="dim">{against(change(now.mean, before?.mean))}</p>
      </div>
      <Share title={say('scored')} {...shares(({ scored }) => scored)} />
      <Share title={say('confirmed')} {...shares(({ confirmed }) => confirmed)} />
      <Share title={say('insufficient')} {...shares(({ insufficient }) => insufficient)} />
    </div>
  );
}

function Share(props: { title: string; value: string; words: string; change: string }) {
  return (
    <div className="card">
      <h3>{props.title}</h3>
      <p className="big">{props.value}</p>
      <p>{props.words}</p>
      <p className="dim">{props.change}</p>
    </div>
  );
}

function points(difference: number): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  return say('points', { n: `${sign}${Math.abs(difference)}` });
}
