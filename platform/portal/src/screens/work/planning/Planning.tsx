import { useState } from 'react';
import { useAskAll } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { by } from '../../../i18n';
import { Answer, Empty, Page, Said } from '../../../ui';
import { AssignForm } from './AssignForm';
import { HandOvers } from './HandOvers';
import { Loads } from './Loads';
import { PersonWork } from './PersonWork';
import { Proposals } from './Proposals';
import css from './planning.module.css';
import { PlanningPeople } from './queries';
import { say } from './texts';
import { title } from './title';

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
      <Page title={title}>
        <Empty title={say('noPeriod')} />
      </Page>
    );
  }
  return (
    <Page title={title}>
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
                <Loads below={below} period={period.code} />
                <div className={css.people}>
                  {below.map((person) => (
                    <PersonWork key={person.id} person={person} period={period} />
                  ))}
                </div>
              </section>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
