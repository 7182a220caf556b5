import { useAskAll } from '../../../api';
import type { AssessmentLedQuery } from '../../../api/gql/graphql';
import { by, times } from '../../../i18n';
import { Answer, Go } from '../../../ui';
import { AssessmentLed } from './queries';
import { say } from './texts';

type Score = NonNullable<NonNullable<AssessmentLedQuery['evaluation']>['score']>;

/** How somebody's part in d is named in an explanation. */
const REACHED = 'subordinate_reached';

/** The names that a leader's d rests on, or whose result it still waits for. */
export function Led(props: { period: string; person: string }) {
  const led = useAskAll(AssessmentLed, props, ({ evaluation }) => evaluation?.score?.steps);
  return (
    <section aria-labelledby="led">
      <h2 id="led">{say('led')}</h2>
      <Answer of={led}>
        {(pages) => {
          const score = pages[0]?.evaluation?.score;
          const people = pages
            .flatMap(({ evaluation }) => evaluation?.score?.steps?.nodes ?? [])
            .filter(({ code, person }) => code === REACHED && person)
            .map(({ person, value }) => ({
              id: person?.id ?? '',
              name: person?.fullName ?? '',
              reached: value.exact === '1',
            }));
          if (people.length > 0) {
            return <Known period={props.period} people={people} score={score} />;
          }
          const open = (score?.causes ?? []).filter(({ person }) => person);
          return open.length === 0 ? <p>{say('ledEmpty')}</p> : <Open causes={open} />;
        }}
      </Answer>
    </section>
  );
}

type Person = { id: string; name: string; reached: boolean };

function Known(props: { period: string; people: Person[]; score: Score | null | undefined }) {
  const people = [...props.people].sort(by(({ name }) => name));
  const below = people.filter(({ reached }) => !reached);
  const d = props.score?.components.find(({ code }) => code === 'd');
  const percent = d ? times(1, d.percent.exact) : '';
  return (
    <div className="panel">
      <p>
        {below.length === 0
          ? say('ledAll', { n: people.length, percent })
          : say('ledSome', {
              n: below.length,
              all: people.length,
              percent,
              names: below.map(({ name }) => name).join(', '),
            })}
      </p>
      <details>
        <summary>{say('ledShow', { n: people.length })}</summary>
        <ul>
          {[...below, ...people.filter(({ reached }) => reached)].map(({ id, name, reached }) => (
            <li key={id}>
              <Go to="/my-score" search={{ person: id, period: props.period }}>
                {name}
              </Go>
              : {say(reached ? 'reached' : 'notReached')}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Open({ causes }: { causes: Score['causes'] }) {
  const names = new Set(causes.map(({ person }) => person?.fullName));
  return (
    <div className="panel">
      <p>{say('ledOpen', { n: names.size })}</p>
      <details>
        <summary>{say('ledShow', { n: names.size })}</summary>
        <ul>
          {causes.map((one) => (
            <li key={one.message + one.person?.fullName}>
              {one.person?.fullName}:{' '}
              {one.awaited
                ? say('awaits', { person: one.awaited.fullName, message: one.message })
                : one.message}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
