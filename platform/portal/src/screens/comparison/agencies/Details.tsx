import { useAsk } from '../../../api';
import type { ComparedAgencyQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { decimal, moment, named } from '../../../i18n';
import { Answer, Button, Figure, Table } from '../../../ui';
import { Bars, Line } from '../../../ui/chart';
import { ComparedAgency } from './queries';
import { drawn, MEASURES, type Measure, type Row } from './row';
import { measureName, periodName, say, shortPeriodName } from './texts';

type Agency = NonNullable<ComparedAgencyQuery['comparison']>['nodes'][number];

/** One agency: bands against its own past, the figures over time, fields of work, and their quality. */
export function Details(props: { row: Row; period: string; measure: Measure }) {
  const { row, period, measure } = props;
  const [, change] = useAddress();
  const answer = useAsk(ComparedAgency, { period, after: row.before });
  return (
    <section className="card">
      <h2>{say('details', { agency: named(row) })}</h2>
      <Answer of={answer}>
        {({ comparison }) => {
          const agency = comparison?.nodes.find(({ code }) => code === row.code);
          return (
            agency && (
              <>
                <p className="dim">
                  {say('quality', {
                    closed: agency.quality?.closedAt
                      ? moment(agency.quality.closedAt)
                      : say('unknown'),
                    missing: agency.quality?.missing ?? say('unknown'),
                  })}
                </p>
                <Bands agency={agency} />
                <Trend agency={agency} measure={measure} />
                <Fields agency={agency} />
              </>
            )
          );
        }}
      </Answer>
      <Button variant="default" onClick={() => change({ agency: undefined })}>
        {say('close')}
      </Button>
    </section>
  );
}

function Bands({ agency }: { agency: Agency }) {
  const bars = (agency.bands ?? []).flatMap((band) =>
    band.percent
      ? [
          {
            key: band.code,
            name: named(band),
            value: drawn(band.percent.display),
            text: `${decimal(band.percent.display)} %`,
          },
        ]
      : [],
  );
  return (
    <>
      {bars.length > 0 && <Bars sentence={say('bandsSentence')} bars={bars} to={100} />}
      <Table
        caption={say('bands')}
        heads={[
          say('band'),
          { number: say('people') },
          { number: say('share') },
          { number: say('past') },
          { number: say('difference') },
        ]}
      >
        {agency.bands?.map((band) => {
          const share = agency.bandShares?.find(({ code }) => code === band.code);
          return (
            <tr key={band.code}>
              <th scope="row">{named(band)}</th>
              <td className="number" data-label={say('people')}>
                {band.people ?? <span className="missing">{say('withheld')}</span>}
              </td>
              <td className="number" data-label={say('share')}>
                {band.percent ? (
                  <Figure of={band.percent} />
                ) : (
                  <span className="missing">{say('withheld')}</span>
                )}
              </td>
              <td className="number" data-label={say('past')}>
                <Figure of={share?.pastPercent} />
              </td>
              <td className="number" data-label={say('difference')}>
                <Figure of={share?.difference} />
              </td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}

function Trend({ agency, measure }: { agency: Agency; measure: Measure }) {
  const points = agency.trend ?? [];
  const told = MEASURES.filter((one) =>
    points.some(({ values }) => values.some(({ figure }) => figure === one)),
  );
  const course = points.map(({ periodCode, values }) => {
    const value = values.find(({ figure }) => figure === measure)?.value.display;
    return {
      key: periodCode,
      name: shortPeriodName(periodCode),
      value: value === undefined ? null : drawn(value),
      text: value === undefined ? '' : decimal(value),
    };
  });
  return points.length < 2 ? null : (
    <>
      <Line
        sentence={say('trendSentence', { measure: measureName(measure), n: points.length })}
        points={course}
      />
      <Table
        caption={say('trend')}
        heads={[
          say('measure'),
          ...points.map(({ periodCode }) => ({ number: periodName(periodCode) })),
        ]}
      >
        {told.map((one) => (
          <tr key={one}>
            <th scope="row">{measureName(one)}</th>
            {points.map(({ periodCode, values }) => (
              <td className="number" data-label={periodName(periodCode)} key={periodCode}>
                <Figure of={values.find(({ figure }) => figure === one)?.value} />
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </>
  );
}

function Fields({ agency }: { agency: Agency }) {
  return !agency.fields?.length ? null : (
    <Table
      caption={say('fields')}
      heads={[
        say('field'),
        { number: `${say('completed')}, %` },
        { number: `${say('onTime')}, %` },
        { number: `${say('returned')}, %` },
      ]}
    >
      {agency.fields.map((field) => (
        <tr key={field.code}>
          <th scope="row">
            {field.code || say('noField')}{' '}
            {field.isWithheld && <span className="missing">{say('withheld')}</span>}
          </th>
          <td className="number" data-label={say('completed')}>
            <Figure of={field.completedPercent} />
          </td>
          <td className="number" data-label={say('onTime')}>
            <Figure of={field.onTimePercent} />
          </td>
          <td className="number" data-label={say('returned')}>
            <Figure of={field.returnedPercent} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
