import { useState } from 'react';
import { useAsk, useAskAll } from '../../../api';
import { useAddress } from '../../../app/screen';
import { type Period, useWorkplace } from '../../../app/workplace';
import { by } from '../../../i18n';
import { evaluationState } from '../../../model/assessment';
import { Answer, Button, Empty, Go, NativeSelect, Page, Said } from '../../../ui';
import { Form } from './Form';
import { Led } from './Led';
import { AssessmentBefore, AssessmentForm, AssessmentPeople } from './queries';
import { ReadOnly, Rounds } from './ReadOnly';
import { say } from './texts';

/** One form at a time: one's own, or that of somebody directly below; for a guest only the head's. */
export default function Assessment() {
  const { me, period } = useWorkplace();
  const [{ person: asked }, change] = useAddress();
  const mine = me.person?.id;
  const people = useAskAll(
    AssessmentPeople,
    { period: period?.code ?? '' },
    ({ evaluations }) => evaluations,
    { enabled: Boolean(period) },
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
      <Answer of={people}>
        {(pages) => {
          const all = pages
            .flatMap(({ evaluations }) => evaluations?.nodes ?? [])
            .flatMap(({ person, state }) => (person ? [{ ...person, state }] : []));
          const below = all
            .filter(({ id, superior }) => id !== mine && (me.guest || superior?.id === mine))
            .sort(by(({ fullName }) => fullName));
          const own = all.filter(({ id }) => id === mine);
          const shown = [...below, ...own];
          const waiting = shown.filter(
            ({ id, state }) => state === (id === mine ? 'NOT_BEGUN' : 'SELF_SCORED'),
          );
          const open = shown.find(({ id }) => id === asked) ?? waiting[0] ?? shown[0];
          const next =
            period.state === 'OPEN' ? waiting.find(({ id }) => id !== open?.id) : undefined;
          return open ? (
            <>
              {below.length > 0 && (
                <p className="lead">
                  {say('progress', {
                    n: below.filter(({ state }) => state === 'CONFIRMED').length,
                    all: below.length,
                  })}{' '}
                  {period.state === 'OPEN' && say('toDo', { n: waiting.length })}
                </p>
              )}
              <NativeSelect
                label={say('whose')}
                value={open.id}
                data={shown.map((one) => ({
                  value: one.id,
                  label: say('line', {
                    person:
                      one.id === mine ? say('myself', { person: one.fullName }) : one.fullName,
                    state: evaluationState(one.state),
                  }),
                }))}
                onChange={(event) => change({ person: event.currentTarget.value })}
              />
              <One
                key={`${period.id}:${open.id}`}
                period={period}
                person={open.id}
                own={open.id === mine}
              />
              {next && (
                <p>
                  <Button
                    variant="default"
                    onClick={() => {
                      change({ person: next.id });
                      document.querySelector<HTMLElement>('h1')?.focus();
                    }}
                  >
                    {next.id === mine ? say('nextMine') : say('next', { person: next.fullName })}
                  </Button>
                </p>
              )}
            </>
          ) : (
            <Empty title={say('nobody')} />
          );
        }}
      </Answer>
    </Page>
  );
}

function One({ period, person, own }: { period: Period; person: string; own: boolean }) {
  const form = useAsk(AssessmentForm, { period: period.code, person });
  const [sent, setSent] = useState(0);
  const before = useBefore(period, person);
  return (
    <Answer of={form}>
      {({ evaluation }) => {
        if (!evaluation || evaluation.criteria.length === 0) {
          return <Empty title={say('noCriteria')} />;
        }
        const why =
          period.state !== 'OPEN'
            ? say('notOpen')
            : own && evaluation.state === 'CONFIRMED'
              ? say('settled')
              : !own && evaluation.state === 'NOT_BEGUN'
                ? say('notBegun')
                : undefined;
        return (
          <>
            <Said>{sent > 0 && say('sent')}</Said>
            {!own && (
              <p>
                <Go to="/my-score" search={{ person, period: period.code }}>
                  {say('why')}
                </Go>
              </p>
            )}
            {evaluation.judgements.length > 0 && <Led period={period.code} person={person} />}
            {why ? (
              <>
                <p className="notice">{why}</p>
                <ReadOnly evaluation={evaluation} />
              </>
            ) : (
              <Form
                key={sent}
                evaluation={evaluation}
                period={period}
                own={own}
                before={before}
                done={() => setSent(sent + 1)}
              />
            )}
            <Rounds evaluation={evaluation} />
          </>
        );
      }}
    </Answer>
  );
}

/** What was confirmed in the period before, criterion by criterion. */
function useBefore(period: Period, person: string) {
  const { periods } = useWorkplace();
  const code = periods.find((one) => one.endsOn < period.startsOn)?.code;
  const asked = useAsk(
    AssessmentBefore,
    { period: code ?? '', person },
    { enabled: code !== undefined },
  );
  const known = (asked.data?.evaluation?.criteria ?? []).flatMap(({ code, confirmed }) =>
    confirmed ? [[code, confirmed] as const] : [],
  );
  return new Map(known);
}
