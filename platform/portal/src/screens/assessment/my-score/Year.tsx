import { useAsk } from '../../../api';
import type { YearOfScoresQuery } from '../../../api/gql/graphql';
import { named } from '../../../i18n';
import { Answer, Figure, Table, Tag } from '../../../ui';
import { YearOfScores } from './queries';
import { partName, say } from './texts';

type Yearly = NonNullable<YearOfScoresQuery['yearlyScore']>;

/** What the released results make of a year; the class itself is decided by people. */
export function Year(props: { person: string; year: number }) {
  const asked = useAsk(YearOfScores, props);
  return (
    <section aria-labelledby="year" className="noprint">
      <h2 id="year">{say('year', { year: String(props.year) })}</h2>
      <Answer of={asked}>
        {({ yearlyScore }) => yearlyScore && <Whole yearly={yearlyScore} />}
      </Answer>
    </section>
  );
}

function Whole({ yearly }: { yearly: Yearly }) {
  if (yearly.status !== 'PROPOSED') {
    return <p>{say(yearly.status === 'NO_SCORE' ? 'yearNone' : 'yearNotRated')}</p>;
  }
  const means = yearly.means.filter(({ value }) => value);
  return (
    <>
      <p>
        {say('yearMean', { n: yearly.assessedMonths })}:{' '}
        <strong className={yearly.provisional ? 'provisional' : ''}>
          <Figure of={yearly.value} />
        </strong>{' '}
        {yearly.provisional && <Tag tone="wait">{say('yearOpen')}</Tag>}
      </p>
      {yearly.level && <p>{say('yearLevel', { level: named(yearly.level) })}</p>}
      {yearly.authorityDecides && <p>{say('yearAuthority')}</p>}
      {means.length > 0 && (
        <Table heads={[say('part'), { number: say('pastScore') }, { number: say('months') }]}>
          {means.map((mean) => (
            <tr key={mean.code}>
              <th scope="row">
                {partName(mean.code)}{' '}
                {mean.provisional && <Tag tone="wait">{say('provisional')}</Tag>}
              </th>
              <td className="number" data-label={say('pastScore')}>
                <Figure of={mean.value} />
              </td>
              <td className="number" data-label={say('months')}>
                {mean.assessedMonths}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
