import { useAct, useAskAll } from '../../../api';
import type { CockpitOpeningQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { periodName } from '../../../app/texts';
import type { Period } from '../../../app/workplace';
import { by, named } from '../../../i18n';
import { Answer, Confirm, Empty, Refused, Table } from '../../../ui';
import { Open, Opening } from './queries';
import { gap, say, subject } from './texts';

type Found = NonNullable<CockpitOpeningQuery['periodOpening']>;
type Lacking = NonNullable<Found['people']>['nodes'][number];

/** What opening the period would do now, and the opening itself. */
export function Rehearsal({ period }: { period: Period }) {
  const name = periodName(period.code);
  const opening = useAskAll(
    Opening,
    { period: period.code },
    (answer) => answer.periodOpening?.people,
  );
  return (
    <section aria-labelledby="rehearsal">
      <h2 id="rehearsal">{say('rehearsal')}</h2>
      <p className="dim">{say('rehearsalLead', { period: name })}</p>
      <Answer of={opening}>
        {(pages) => {
          const found = pages[0]?.periodOpening;
          const lacking = pages.flatMap((page) => page.periodOpening?.people?.nodes ?? []);
          return found ? <Found found={found} lacking={lacking} code={period.code} /> : null;
        }}
      </Answer>
    </section>
  );
}

function Found(props: { found: Found; lacking: Lacking[]; code: string }) {
  const { found, lacking, code } = props;
  const [, change] = useAddress();
  const open = useAct(Open);
  const period = periodName(code);
  return (
    <>
      {found.refusals.length > 0 && (
        <div className="notice bad" role="alert">
          <p>
            <strong>{say('refused')}</strong>
          </p>
          {found.refusals.map((one) => (
            <p key={one.code + one.field}>{one.message}</p>
          ))}
        </div>
      )}
      <div className="cards">
        <div className="card">
          <h3>{say('assessed')}</h3>
          <p className="big">{found.assessed}</p>
          <ul className="short">
            {found.variants.map((one) => (
              <li key={one.subject + one.variantCode}>
                {subject(one.subject)}: {one.people}{' '}
                <span className="dim">({one.variantCode})</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="card">
          <h3>{say('framework')}</h3>
          <p>{found.framework ? named(found.framework) : '–'}</p>
        </div>
        <div className="card">
          <h3>{say('missing')}</h3>
          <p className="big">{lacking.length}</p>
        </div>
      </div>
      <div className="actions">
        <Confirm
          label={say('open', { period })}
          question={say('openAsk', { period, n: found.assessed })}
          pending={open.isPending}
          disabled={found.refusals.length > 0}
          act={() => open.mutate({ code }, { onSuccess: () => change({ opened: code }) })}
        />
      </div>
      <Refused error={open.error} />
      {lacking.length === 0 ? (
        <Empty title={say('noGaps')} />
      ) : (
        <Gaps lacking={[...lacking].sort(by(({ person }) => person?.fullName ?? ''))} />
      )}
    </>
  );
}

function Gaps({ lacking }: { lacking: Lacking[] }) {
  return (
    <Table caption={say('missing')} heads={[say('person'), say('unit'), say('gap')]}>
      {lacking.map(({ person, gaps }, index) => (
        <tr key={person?.id ?? index}>
          <th scope="row">{person?.fullName}</th>
          <td data-label={say('unit')}>{person?.posting?.unit && named(person.posting.unit)}</td>
          <td data-label={say('gap')}>
            <span>
              {gaps.map((one) => (
                <span key={one} className="block">
                  {gap(one)}
                </span>
              ))}
            </span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
