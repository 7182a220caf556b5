import { useState } from 'react';
import { useAskMore } from '../../../api';
import type { DraftTrialQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { named } from '../../../i18n';
import { Answer, Empty, Figure, More, NativeSelect, Table, Tag } from '../../../ui';
import type { Draft } from './editing';
import { Trial } from './queries';
import { say } from './trialTexts';

type Tried = NonNullable<DraftTrialQuery['frameworkDraftTrial']>;
type Person = NonNullable<Tried['people']>['nodes'][number];

/** What the draft would have made of a closed period: for how many, and for whom. */
export function TrialOf({ draft }: { draft: Draft }) {
  const { periods } = useWorkplace();
  const closed = periods.filter(({ state }) => ['CLOSED', 'RELEASED', 'SEALED'].includes(state));
  const [code, choose] = useState(closed[0]?.code ?? '');
  if ((draft.faults ?? []).length > 0) {
    return <Empty title={say('trialFaults')} />;
  }
  if (closed.length === 0) {
    return <Empty title={say('noClosed')} />;
  }
  return (
    <>
      <p className="dim">{say('trialLead')}</p>
      <div className="form">
        <NativeSelect
          label={say('trialPeriod')}
          value={code}
          data={closed.map((one) => ({ value: one.code, label: periodName(one.code) }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      </div>
      <Outcome key={code + draft.version} draft={draft.id} period={code} />
    </>
  );
}

function Outcome(props: { draft: string; period: string }) {
  const trial = useAskMore(Trial, { ...props, after: null }, ({ frameworkDraftTrial: tried }) =>
    tried?.people?.pageInfo.hasNextPage ? { after: tried.people.pageInfo.endCursor } : null,
  );
  if (trial.isPending) {
    return <p role="status">{say('trying')}</p>;
  }
  return (
    <Answer of={trial}>
      {(parts) => {
        const tried = parts[0]?.frameworkDraftTrial;
        return tried ? (
          <>
            <Counts tried={tried} />
            <BandsOf tried={tried} />
            <People
              people={parts.flatMap((part) => part.frameworkDraftTrial?.people?.nodes ?? [])}
            />
            <More of={trial}>{say('more')}</More>
          </>
        ) : null;
      }}
    </Answer>
  );
}

function Counts({ tried }: { tried: Tried }) {
  return (
    <div className="cards">
      {(['people', 'changed', 'bandChanged', 'unscored'] as const).map((what) => (
        <div className="card" key={what}>
          <h3>{say(what)}</h3>
          <p className="big">{what === 'people' ? tried.persons : tried[what]}</p>
        </div>
      ))}
    </div>
  );
}

function BandsOf({ tried }: { tried: Tried }) {
  return (
    <Table
      caption={say('band')}
      heads={[say('band'), { number: say('now') }, { number: say('byDraft') }]}
    >
      {tried.bands.map(({ band, before, after }) => (
        <tr key={band.code}>
          <th scope="row">{named(band)}</th>
          <td className="number" data-label={say('now')}>
            {before}
          </td>
          <td className="number" data-label={say('byDraft')}>
            {after}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function People({ people }: { people: Person[] }) {
  return (
    <Table
      caption={say('perPerson')}
      heads={[say('person'), { number: say('now') }, { number: say('byDraft') }, say('band')]}
    >
      {people.map(({ person, before, after }, index) => (
        <tr key={person?.id ?? index}>
          <th scope="row">
            <span>
              {person?.fullName}
              {person?.posting?.unit && (
                <span className="dim block">{named(person.posting.unit)}</span>
              )}
            </span>
          </th>
          <td className="number" data-label={say('now')}>
            <Figure of={before.value} />
          </td>
          <td className="number" data-label={say('byDraft')}>
            <Figure of={after.value} />
          </td>
          <td data-label={say('band')}>
            <span>
              {before.band?.code === after.band?.code ? (
                <span className="dim">{say('unchanged')}</span>
              ) : (
                <Tag tone="wait">
                  {before.band ? named(before.band) : say('noBand')}
                  {' → '}
                  {after.band ? named(after.band) : say('noBand')}
                </Tag>
              )}
              {after.causes.map((cause) => (
                <span key={cause.message} className="dim block">
                  {cause.message}
                </span>
              ))}
            </span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
