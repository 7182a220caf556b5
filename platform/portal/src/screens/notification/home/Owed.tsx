import { useAsk } from '../../../api';
import type { Period } from '../../../app/workplace';
import { Answer, Go } from '../../../ui';
import { Owed as Asked } from './queries';
import { say } from './texts';

/** For the officer: how much is missing before the period can be closed without loss. */
export function Owed({ period }: { period: Period }) {
  const owed = useAsk(Asked, { period: period.id });
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">{say('owed')}</h2>
      <div className="cards">
        <div className="card">
          <h3>{say('owedCount')}</h3>
          <Answer of={owed}>
            {({ closingChecklist: found }) => (
              <p className="big">
                {found?.nodes.length}
                {found?.pageInfo.hasNextPage && '+'}
              </p>
            )}
          </Answer>
          <Go to="/period-cockpit">{say('toCockpit')}</Go>
        </div>
      </div>
    </section>
  );
}
