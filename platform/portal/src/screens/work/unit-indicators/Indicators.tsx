import { useAsk } from '../../../api';
import type { IndicatorKind } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { type Period, useWorkplace } from '../../../app/workplace';
import { day, named, times } from '../../../i18n';
import { Answer, Empty, Figure, Go, Table, Tag } from '../../../ui';
import {
  amount,
  compared,
  counted,
  dataSource,
  type Indicator,
  present,
  type Shown,
} from './indicator';
import css from './indicators.module.css';
import { OneIndicator } from './OneIndicator';
import { IndicatorsOfUnit } from './queries';
import { kind, say, state, tone } from './texts';
import type { Unit } from './tree';
import { type Earlier, useEarlier } from './useEarlier';

const KINDS: IndicatorKind[] = ['BASIC', 'FUNCTIONAL'];

/** A unit's result and its indicators, the basic ones before those it is there for. */
export function Indicators(props: { unit: string; units: Unit[]; period: Period }) {
  const { unit, period } = props;
  const { periods } = useWorkplace();
  const [{ indicator }] = useAddress();
  const found = useAsk(IndicatorsOfUnit, { period: period.code, unit });
  const earlier = useEarlier(periods, period, unit);
  return (
    <Answer of={found}>
      {({ unitEvaluation }) => {
        const all = unitEvaluation?.indicators ?? [];
        const open = all.find(({ id }) => id === indicator);
        if (!unitEvaluation || all.length === 0) {
          return <Empty title={say('notAssessed')}>{say('notAssessedHint')}</Empty>;
        }
        return (
          <>
            <Result score={unitEvaluation.score} />
            {KINDS.map((one) => (
              <OneKind
                key={one}
                title={kind(one)}
                some={all.filter((each) => each.kind === one)}
                unit={unit}
                earlier={earlier}
              />
            ))}
            {open && (
              <OneIndicator
                key={open.id}
                indicator={open}
                head={unitEvaluation.unit?.head ?? undefined}
                earlier={earlier}
                {...props}
              />
            )}
          </>
        );
      }}
    </Answer>
  );
}

function Result({ score }: { score: Shown['score'] }) {
  return (
    <div className={`panel ${css.result}`}>
      <p className={`big ${score?.provisional ? 'provisional' : ''}`}>
        <Figure of={score?.value} />
      </p>
      {score?.provisional && <p className="dim">{say('provisional')}</p>}
      {score?.band && <p>{named(score.band)}</p>}
      {(score?.causes ?? []).length > 0 && (
        <details>
          <summary>{say('missing', { n: score?.causes.length ?? 0 })}</summary>
          <ul className="short">
            {score?.causes.map(({ message, awaited }) => (
              <li key={message + awaited?.fullName}>
                {awaited ? say('awaits', { message, person: awaited.fullName }) : message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OneKind(props: { title: string; some: Indicator[]; unit: string; earlier: Earlier[] }) {
  return props.some.length === 0 ? null : (
    <Table
      caption={props.title}
      heads={[
        say('indicator'),
        { number: say('target') },
        { number: say('actual') },
        say('trend'),
        say('source'),
        say('state'),
      ]}
    >
      {props.some.map((one) => (
        <Row key={one.code} one={one} unit={props.unit} earlier={props.earlier} />
      ))}
    </Table>
  );
}

function Row({ one, unit, earlier }: { one: Indicator; unit: string; earlier: Earlier[] }) {
  const actual = present(one);
  return (
    <tr>
      <th scope="row">
        <span>
          <Go to="/unit-indicators" search={{ unit, indicator: one.id }}>
            {named(one)}
          </Go>
          <span className="dim block">{say('weight', { n: times(100, one.weight.exact) })}</span>
        </span>
      </th>
      <td className="number" data-label={say('target')}>
        {one.target ? amount(one.target.value, one) : <None />}
      </td>
      <td className="number" data-label={say('actual')}>
        {actual ? amount(actual.value, one) : <None />}
      </td>
      <td data-label={say('trend')}>{trend(one, earlier)}</td>
      <td data-label={say('source')}>
        <span>
          {actual ? actual.source : dataSource(one)}
          <span className="dim block">
            {actual && `${say('asOf', { day: day(actual.asOf) })} · `}
            {say('closes', { day: day(one.closesOn) })}
          </span>
        </span>
      </td>
      <td data-label={say('state')}>
        <Tag tone={tone[one.state]}>{state(one.state)}</Tag>
      </td>
    </tr>
  );
}

function None() {
  return <span className="missing">{say('none')}</span>;
}

/** Up, down or the same as in the last period that has a value; the mark stands beside the word. */
function trend(one: Indicator, earlier: Earlier[]): string {
  const now = present(one)?.value;
  const before = earlier
    .map(({ indicators }) => counted(indicators.find(({ code }) => code === one.code)))
    .find((value) => value !== undefined);
  if (before === undefined) {
    return say('noTrend');
  }
  const blanks = { before: amount(before, one) };
  if (now === undefined) {
    return say('before', blanks);
  }
  const sign = compared(now, before);
  return sign > 0 ? say('up', blanks) : sign < 0 ? say('down', blanks) : say('same');
}
