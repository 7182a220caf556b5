import { useAskEach } from '../../../api';
import { drawn, type Fraction, readable } from '../../../model/fraction';
import { Answer } from '../../../ui';
import { Bars } from '../../../ui/chart';
import { hours, type Loaded, load, spread } from './load';
import type { Below } from './Planning';
import { PlanningTasks } from './queries';
import { say } from './texts';

/** Who has how much; no framework states a norm, so people are held against their own mean. */
export function Loads({ below, period }: { below: Below[]; period: string }) {
  const each = useAskEach(
    PlanningTasks,
    below.map(({ id }) => ({ period, person: id })),
  );
  return (
    <Answer of={each}>
      {(answers) => (
        <Compared
          all={below.map((person, at) => {
            const tasks = answers[at]?.tasks?.nodes ?? [];
            return { ...person, load: load(tasks), hours: hours(tasks) };
          })}
        />
      )}
    </Answer>
  );
}

function Compared({ all }: { all: (Loaded & { hours: Fraction | undefined })[] }) {
  const found = spread(all);
  return found ? (
    <Bars
      sentence={
        <>
          {say('spread', {
            mean: readable(found.mean),
            most: found.most.fullName,
            mostLoad: readable(found.most.load),
            least: found.least.fullName,
            leastLoad: readable(found.least.load),
          })}{' '}
          {say('noNorm')}
        </>
      }
      bars={all.map((one) => ({
        key: one.id,
        name: one.fullName,
        value: drawn(one.load),
        text: one.hours
          ? say('withHours', { load: readable(one.load), hours: readable(one.hours) })
          : readable(one.load),
      }))}
      heads={[say('person'), say('loadHead')]}
    />
  ) : null;
}
