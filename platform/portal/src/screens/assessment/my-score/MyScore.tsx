import { useAsk, useAskAll } from '../../../api';
import type { ScoreSheetQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { named } from '../../../i18n';
import { Answer, Button, Empty, Figure, NoRight, Page, Tag } from '../../../ui';
import { Acknowledge } from './Acknowledge';
import { Components } from './Components';
import { Criteria } from './Criteria';
import { Form01 } from './Form01';
import { Lost } from './Lost';
import { Past } from './Past';
import { Petitions } from './Petitions';
import { ScoreSheet, ScoreSteps } from './queries';
import css from './score.module.css';
import { say } from './texts';
import { branches } from './tree';
import { Year } from './Year';

export type Evaluation = NonNullable<ScoreSheetQuery['evaluation']>;
export type Score = NonNullable<Evaluation['score']>;

/** A score in the order of the form; each figure opens to what it was made of. */
export default function MyScore() {
  const { me, period } = useWorkplace();
  const [{ person }] = useAddress();
  const about = { period: period?.code ?? '', person: person ?? me.person?.id ?? '' };
  const known = Boolean(period && about.person);
  const sheet = useAsk(ScoreSheet, about, { enabled: known });
  return (
    <Page
      title={say('title')}
      aside={
        <Button variant="default" className="noprint" onClick={() => print()}>
          {say('print')}
        </Button>
      }
    >
      {known ? (
        <Answer of={sheet}>
          {({ evaluation }) =>
            evaluation ? (
              <>
                <div className={css.screen}>
                  <Sheet
                    evaluation={evaluation}
                    about={about}
                    own={about.person === me.person?.id}
                  />
                </div>
                {evaluation.score && (
                  <Form01
                    evaluation={evaluation}
                    score={evaluation.score}
                    period={periodName(about.period)}
                  />
                )}
              </>
            ) : (
              <NoRight>{say('notYours')}</NoRight>
            )
          }
        </Answer>
      ) : (
        <Empty title={say('none')}>{say('noneWhy')}</Empty>
      )}
    </Page>
  );
}

function Sheet(props: {
  evaluation: Evaluation;
  about: { period: string; person: string };
  own: boolean;
}) {
  const { own } = props;
  const { score, criteria, person } = props.evaluation;
  const steps = useAskAll(ScoreSteps, props.about, (answer) => answer.evaluation?.score?.steps, {
    enabled: score?.status === 'SCORED',
  });
  if (!score) {
    return <Empty title={say('none')}>{say('noneWhy')}</Empty>;
  }
  const general = score.blocks.find(({ code }) => code === 'general');
  const tree = branches(
    (steps.data ?? []).flatMap((answer) => answer.evaluation?.score?.steps?.nodes ?? []),
  );
  return (
    <>
      <p className="dim">
        {person?.fullName} · {say('period', { period: periodName(props.about.period) })}
        {score.frameworkVersion &&
          ` · ${say('version', {
            name: named(score.frameworkVersion),
            n: score.frameworkVersion.number,
          })}`}
      </p>
      <Whole score={score} />
      {own && <Acknowledge evaluation={props.evaluation} />}
      <Petitions evaluation={props.evaluation} own={own} />
      {score.status === 'SCORED' && (
        <section aria-labelledby="lost">
          <h2 id="lost">{say('lostTitle')}</h2>
          <Lost score={score} criteria={criteria} />
        </section>
      )}
      <Criteria criteria={criteria} block={general} steps={tree} />
      {score.status === 'SCORED' && (
        <Answer of={steps}>{() => <Components score={score} steps={tree} />}</Answer>
      )}
      <Past person={props.about.person} evaluation={props.evaluation} />
      <Year person={props.about.person} year={Number(props.about.period.slice(0, 4))} />
    </>
  );
}

function Whole({ score }: { score: Score }) {
  if (score.status !== 'SCORED') {
    return (
      <div className={`panel ${css.whole} ${score.provisional ? css.open : ''}`}>
        <p className="big missing">
          {say(score.status === 'NOT_RATED' ? 'notRated' : 'insufficient')}{' '}
          <Standing score={score} />
        </p>
        {score.causes.length > 0 && (
          <>
            <h2>{say('causes')}</h2>
            <ul>
              {score.causes.map(({ code, message, awaited }) => (
                <li key={code + message}>
                  {message}
                  {awaited && ` (${say('waitsFor', { person: awaited.fullName })})`}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  }
  return (
    <div className={`panel ${css.whole} ${score.provisional ? css.open : ''}`}>
      <p className={css.total}>
        <Figure of={score.value} />
        {score.band && <span className={css.band}>{named(score.band)}</span>}
        <Standing score={score} />
      </p>
      {score.authorityDecides && <p>{say('authority')}</p>}
      <p className="dim">{say(score.provisional ? 'provisionalWhy' : 'finalWhy')}</p>
    </div>
  );
}

function Standing({ score }: { score: Score }) {
  return (
    <Tag tone={score.provisional ? 'wait' : 'good'}>
      {say(score.provisional ? 'provisional' : 'final')}
    </Tag>
  );
}
