import { useAsk, useAskAll } from '../../../api';
import { useWorkplace } from '../../../app/workplace';
import { Answer, Go, Page, Tag } from '../../../ui';
import css from './first-hour.module.css';
import { Staff, Standing } from './queries';
import { done, PLACES, STEPS, type Step } from './steps';
import { doer, say, what, why } from './texts';

/** People are looked through for accounts; an agency in its first hour has fewer. */
const PAGES = 5;

/** From the administrator's first login to the first open period: what is done, what is next. */
export default function FirstHour() {
  const { me, periods } = useWorkplace();
  const standing = useAsk(Standing, {});
  const staff = useAskAll(Staff, {}, ({ people }) => people, { most: PAGES });
  return (
    <Page title={say('title')}>
      <p className="lead">{say('lead')}</p>
      <Answer of={standing}>
        {(stands) => (
          <Answer of={staff}>
            {(pages) => (
              <Steps
                of={done(
                  stands,
                  pages.flatMap(({ people }) => people?.nodes ?? []),
                  me,
                  periods,
                )}
              />
            )}
          </Answer>
        )}
      </Answer>
    </Page>
  );
}

function Steps({ of }: { of: Record<Step, boolean> }) {
  const { me } = useWorkplace();
  const left = STEPS.filter((step) => !of[step]);
  const [next] = left;
  return (
    <>
      <p role="status">
        {left.length === 0
          ? say('all')
          : say('done', { n: STEPS.length - left.length, all: STEPS.length })}
      </p>
      <ol className={css.steps}>
        {STEPS.map((step) => (
          <li key={step} aria-current={step === next ? 'step' : undefined}>
            <div>
              <h2>{what(step)}</h2>
              <p className="dim">{why(step)}</p>
            </div>
            <div className={css.state}>
              {of[step] ? (
                <Tag tone="good">{say('isDone')}</Tag>
              ) : (
                <Tag tone={step === next ? 'wait' : 'plain'}>
                  {say(step === next ? 'isNext' : 'isOpen')}
                </Tag>
              )}
              {me.roles.includes(PLACES[step].role) ? (
                <Go to={PLACES[step].to} className={step === next ? 'act' : ''}>
                  {say(of[step] ? 'look' : 'go')}
                  <span className="hidden"> {what(step)}</span>
                </Go>
              ) : (
                <span className="dim">{doer(PLACES[step].role)}</span>
              )}
            </div>
          </li>
        ))}
      </ol>
      {of.opened && (
        <p className="notice good">
          {say('allLead')} <Go to="/">{say('home')}</Go>
        </p>
      )}
    </>
  );
}
