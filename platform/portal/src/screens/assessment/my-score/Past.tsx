import { useState } from 'react';
import { useAskEach } from '../../../api';
import type { PastScoreQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { named } from '../../../i18n';
import { drawn, fraction, readable } from '../../../model/fraction';
import { Answer, Button, Figure, Go, Table } from '../../../ui';
import { Line } from '../../../ui/chart';
import type { Evaluation } from './MyScore';
import { PastScore } from './queries';
import { say } from './texts';

const MOST = 12;

/** Final results of earlier periods, as a line and as a table; asked only when they are wanted. */
export function Past(props: { person: string; evaluation: Evaluation }) {
  const [shown, setShown] = useState(false);
  const old = props.evaluation.supersededScores;
  return (
    <section aria-labelledby="past" className="noprint">
      <h2 id="past">{say('past')}</h2>
      {shown ? (
        <Scores person={props.person} />
      ) : (
        <Button variant="default" onClick={() => setShown(true)}>
          {say('pastShow')}
        </Button>
      )}
      {old.length > 0 && (
        <>
          <p>{say('superseded')}:</p>
          <ul>
            {old.map((score, index) => (
              <li key={index}>
                <del>
                  <Figure of={score.value} /> {score.band && named(score.band)}
                </del>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Scores({ person }: { person: string }) {
  const { periods } = useWorkplace();
  const over = periods
    .filter(({ state }) => state === 'RELEASED' || state === 'SEALED')
    .slice(0, MOST)
    .reverse();
  const asked = useAskEach(
    PastScore,
    over.map(({ code }) => ({ period: code, person })),
  );
  return (
    <Answer of={asked}>
      {(answers) => (
        <Shown
          person={person}
          all={over.map(({ code }, at) => ({ code, score: answers[at]?.evaluation?.score }))}
        />
      )}
    </Answer>
  );
}

type Scored = {
  code: string;
  score: NonNullable<PastScoreQuery['evaluation']>['score'] | undefined;
};

function Shown({ person, all }: { person: string; all: Scored[] }) {
  const scored = all.filter(({ score }) => score?.value && !score.provisional);
  const last = scored.at(-1);
  if (!last?.score?.value) {
    return <p>{say('pastNone')}</p>;
  }
  return (
    <>
      <Line
        sentence={say('pastSentence', {
          n: scored.length,
          period: periodName(last.code),
          score: readable(fraction(last.score.value.exact)),
        })}
        points={all.map(({ code, score }) => ({
          key: code,
          name: code.split('-').reverse().join('/'),
          value: score?.value ? drawn(fraction(score.value.exact)) : null,
          text: '',
        }))}
      />
      <Table
        caption={say('past')}
        captionHidden
        heads={[say('pastPeriod'), { number: say('pastScore') }, say('pastBand')]}
      >
        {[...all].reverse().map(({ code, score }) => (
          <tr key={code}>
            <th scope="row">
              <Go to="/my-score" search={{ period: code, person }}>
                {periodName(code)}
              </Go>
            </th>
            <td className="number" data-label={say('pastScore')}>
              <Figure of={score?.value} />
            </td>
            <td data-label={say('pastBand')}>{score?.band && named(score.band)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
