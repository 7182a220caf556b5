import type { LinkageDownQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { named } from '../../../i18n';
import type { Nested } from '../../../model/steps';
import { Figure } from '../../../ui';
import css from './team.module.css';
import { say } from './texts';

type Head = NonNullable<NonNullable<LinkageDownQuery['unitEvaluation']>['headEvaluation']>['score'];
export type Linked = NonNullable<NonNullable<Head>['steps']>['nodes'][number];

/** A figure and those it comes from; a person's line leads to their own chain upwards. */
export function Branch({ branch, person }: { branch: Nested<Linked>; person: string | undefined }) {
  const line = (
    <>
      {branch.person ? `${branch.label}: ` : nameOf(branch)}
      {branch.person && <Choose person={branch.person} />} <Figure of={branch.value} />
      {branch.rule?.article && <span className="dim"> · {branch.rule.article}</span>}
    </>
  );
  return (
    <li className={person && branch.person?.id === person ? css.chosen : ''}>
      {branch.person?.id === person && person && <span className="dim block">{say('here')}</span>}
      {branch.below.length > 0 ? (
        <details open>
          <summary>{line}</summary>
          <ul>
            {branch.below.map((one) => (
              <Branch key={one.number} branch={one} person={person} />
            ))}
          </ul>
        </details>
      ) : (
        line
      )}
    </li>
  );
}

function Choose({ person }: { person: { id: string; fullName: string } }) {
  const [, change] = useAddress();
  return (
    <button type="button" className="link" onClick={() => change({ link: person.id })}>
      {person.fullName}
    </button>
  );
}

function nameOf({ label, unit, unitIndicator }: Linked): string {
  const thing = unitIndicator ?? unit;
  return thing ? `${label}: ${named(thing)} ` : `${label} `;
}
