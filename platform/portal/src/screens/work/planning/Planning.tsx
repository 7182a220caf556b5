import { useState } from 'react';
import { useAskAll } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { by } from '../../../i18n';
import { Answer, Empty, Page, Said } from '../../../ui';
import { AssignForm } from './AssignForm';
import { HandOvers } from './HandOvers';
import { PersonWork } from './PersonWork';
import { Proposals } from './Proposals';
import { PlanningPeople } from './queries';
import { say } from './texts';

export type Below = { id: string; fullName: string };

/** The work of the people directly below, on one screen: what they ask, what they have, what is new. */
export default function Planning() {
  const { me, period } = useWorkplace();
  const [round, setRound] = useState(0);
  const people = useAskAll(
    PlanningPeople,
    { period: period?.code ?? '' },
    ({ evaluations }) => evaluations,
    { enabled: Boolean(period && me.person) },
  );
  if (!period) {
    return (
      <Page title={say('title')}>
        <Empty title={say('noPeriod')} />
      </Page>
    );
  }
  return (
    <Page title={say('title')}>
      <Proposals />
      <Answer of={people}>
        {(pages) => {
          const below: Below[] = pages
            .flatMap(({ evaluations }) => evaluations?.nodes ?? [])
            .flatMap(({ person }) => (person?.superior?.id === me.person?.id && person) || [])
            .sort(by(({ fullName }) => fullName));
          return below.length === 0 ? (
            <Empty title={say('nobody')}>{say('nobodyHint')}</Empty>
          ) : (
            <>
              <HandOvers below={below} />
              <section aria-labelledby="assign">
                <h2 id="assign">{say('assign')}</h2>
                <Said>{round > 0 && say('assigned')}</Said>
                {period.state === 'OPEN' ? (
                  <AssignForm
                    key={`${period.id}:${round}`}
                    period={period}
                    below={below}
                    done={() => setRound(round + 1)}
                  />
                ) : (
                  <p className="notice">{say('notOpen')}</p>
                )}
              </section>
              <section aria-labelledby="people">
                <h2 id="people">{say('people')}</h2>
                {below.map((person) => (
                  <PersonWork key={person.id} person={person} period={period} />
                ))}
              </section>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
