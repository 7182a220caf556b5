import { useAskEach } from '../../../api';
import { times } from '../../../i18n';
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

function Compared({ all }: { all: (Loaded & { hours: string | undefined })[] }) {
  const found = spread(all);
  return found ? (
    <Bars
      sentence={
        <>
          {say('spread', {
            mean: times(1, found.mean),
            most: found.most.fullName,
            mostLoad: times(1, found.most.load),
            least: found.least.fullName,
            leastLoad: times(1, found.least.load),
          })}{' '}
          {say('noNorm')}
        </>
      }
      bars={all.map((one) => ({
        key: one.id,
        name: one.fullName,
        value: drawn(one),
        text: one.hours
          ? say('withHours', { load: times(1, one.load), hours: one.hours })
          : times(1, one.load),
      }))}
      heads={[say('person'), say('loadHead')]}
    />
  ) : null;
}

/** Only for the length of a bar. */
function drawn({ load }: Loaded): number {
  const [over = 0, under = 1] = load.split('/').map(Number);
  return over / under;
}
