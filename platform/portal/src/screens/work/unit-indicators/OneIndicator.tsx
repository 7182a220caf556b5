import { useEffect, useRef } from 'react';
import { useAddress } from '../../../app/screen';
import { periodName } from '../../../app/texts';
import { type Period, useWorkplace } from '../../../app/workplace';
import { day, moment, named } from '../../../i18n';
import { Button, EvidenceList, Tag } from '../../../ui';
import { Line } from '../../../ui/chart';
import { AssignForm } from './AssignForm';
import { EnterForm } from './EnterForm';
import { amount, counted, dataSource, type Indicator, present, reaches } from './indicator';
import css from './indicators.module.css';
import { TargetForm } from './TargetForm';
import { say } from './texts';
import { standsAbove, type Unit } from './tree';
import type { Earlier } from './useEarlier';

/** One indicator: its course, everything that was stated about it, and what the reader may do. */
export function OneIndicator(props: {
  indicator: Indicator;
  head: { id: string; fullName: string } | undefined;
  unit: string;
  units: Unit[];
  period: Period;
  earlier: Earlier[];
}) {
  const { indicator, head, period } = props;
  const { me } = useWorkplace();
  const [{ act }, change] = useAddress();
  const mine = me.person?.id;
  const leads = mine !== undefined && head?.id === mine;
  const may = {
    enter: indicator.target !== null && (leads || (mine && indicator.responsible?.id === mine)),
    target:
      !leads && (me.roles.includes('KPI_OFFICER') || standsAbove(props.units, props.unit, mine)),
    assign: leads && indicator.target !== null,
  };
  const forms = (['enter', 'target', 'assign'] as const).filter((one) => may[one]);
  const close = () => change({ act: undefined });
  const heading = useRef<HTMLHeadingElement>(null);
  // it opens below the table, often out of sight
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={`panel ${css.one}`} aria-labelledby="one">
      <h2 id="one" ref={heading} tabIndex={-1}>
        {named(indicator)}
      </h2>
      <p>
        {say(indicator.direction === 'HIGHER_IS_BETTER' ? 'higher' : 'lower')} ·{' '}
        {say('from', { source: dataSource(indicator) })} ·{' '}
        {say('closes', { day: day(indicator.closesOn) })}
      </p>
      {indicator.responsible && (
        <p>{say('responsible', { person: indicator.responsible.fullName })}</p>
      )}
      <Course indicator={indicator} period={period} earlier={props.earlier} />
      <Stated indicator={indicator} />
      {period.state !== 'OPEN' ? (
        <p className="dim">{say('notOpen')}</p>
      ) : act && forms.some((one) => one === act) ? (
        <>
          {act === 'enter' && <EnterForm indicator={indicator} period={period} close={close} />}
          {act === 'target' && (
            <TargetForm indicator={indicator} unit={props.unit} period={period} close={close} />
          )}
          {act === 'assign' && <AssignForm indicator={indicator} unit={props.unit} close={close} />}
        </>
      ) : (
        <div className="actions">
          {forms.map((one, at) => (
            <Button
              key={one}
              variant={at === 0 ? 'filled' : 'default'}
              onClick={() => change({ act: one })}
            >
              {say(one === 'target' ? 'setTarget' : one)}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}

/** The last periods and this one as a line; the sentence holds it against the target. */
function Course(props: { indicator: Indicator; period: Period; earlier: Earlier[] }) {
  const { indicator } = props;
  const now = present(indicator)?.value;
  const values = [
    ...[...props.earlier].reverse().map(({ code, indicators }) => ({
      code,
      value: counted(indicators.find((one) => one.code === indicator.code)),
    })),
    { code: props.period.code, value: now },
  ];
  const points = values.map(({ code, value }) => ({
    key: code,
    name: periodName(code),
    value: value === undefined ? null : Number(value),
    text: value === undefined ? say('none') : amount(value, indicator),
  }));
  const target = indicator.target?.value;
  const sentence =
    now === undefined || target === undefined
      ? say('courseOpen')
      : say(reaches(now, target, indicator.direction) ? 'reached' : 'notReached', {
          now: amount(now, indicator),
          target: amount(target, indicator),
        });
  return values.filter(({ value }) => value !== undefined).length > 1 ? (
    <Line sentence={sentence} points={points} heads={[say('period'), say('actual')]} />
  ) : (
    <p>{sentence}</p>
  );
}

/** The target's decision and every value, with who entered and who answered it. */
function Stated({ indicator }: { indicator: Indicator }) {
  const { target } = indicator;
  return (
    <ul className="rows">
      {target && (
        <li>
          <span>
            {say('targetBy', {
              value: amount(target.value, indicator),
              document: target.document,
              person: target.setBy?.fullName ?? say('officer'),
              when: moment(target.setAt),
            })}
          </span>
        </li>
      )}
      {indicator.actuals.map((actual) => (
        <li key={actual.enteredAt}>
          <span>
            <strong>{amount(actual.value, indicator)}</strong>{' '}
            {actual.late && <Tag tone="bad">{say('late')}</Tag>}
            <span className="block">
              {say('enteredBy', {
                person: actual.enteredBy?.fullName ?? '',
                when: moment(actual.enteredAt),
                source: actual.source,
                day: day(actual.asOf),
              })}
            </span>
            {actual.note && <span className="dim block">{actual.note}</span>}
            <EvidenceList of={actual.evidence ?? []} />
            <span className="block">
              {actual.answer
                ? say(actual.answer.accepted ? 'acceptedBy' : 'returnedBy', {
                    person: actual.answer.answeredBy?.fullName ?? say('officer'),
                    when: moment(actual.answer.answeredAt),
                  })
                : say('waitsFor', { person: actual.validator?.fullName ?? say('officer') })}
            </span>
            {actual.answer?.note && <span className="dim block">{actual.answer.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
