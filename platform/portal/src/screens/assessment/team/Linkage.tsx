import { useAsk, useAskAll } from '../../../api';
import type { LinkageDownQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { by, named } from '../../../i18n';
import { leadingTo, nested } from '../../../model/steps';
import { Answer, Empty, Figure, NativeSelect } from '../../../ui';
import { Branch, type Linked } from './Branch';
import type { Member } from './heat';
import { LinkageDown, LinkageUp } from './queries';
import { reasons } from './reasons';
import css from './team.module.css';
import { say } from './texts';

/** Upwards from one person, and downwards from the head of a unit, of whom the score is made. */
export function Linkage({ members, period }: { members: Member[]; period: string }) {
  const { me } = useWorkplace();
  const [{ link }, change] = useAddress();
  const people = members.map(({ person }) => person).sort(by(({ fullName }) => fullName));
  const chosen = people.find(({ id }) => id === link);
  const unit = chosen?.posting?.unit ?? me.person?.posting?.unit;
  return (
    <section aria-labelledby="linkage">
      <h2 id="linkage">{say('linkage')}</h2>
      <p className="dim">{say('linkageHint')}</p>
      <NativeSelect
        className={css.choice ?? ''}
        label={say('linkOf')}
        value={chosen?.id ?? ''}
        data={[
          { value: '', label: say('ownUnit') },
          ...people.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
        onChange={(event) => change({ link: event.currentTarget.value || undefined })}
      />
      {chosen && <Up person={chosen.id} period={period} />}
      {unit && <Down unit={unit.id} period={period} person={chosen?.id} />}
    </section>
  );
}

function Up(props: { person: string; period: string }) {
  const up = useAsk(LinkageUp, props);
  return (
    <Answer of={up}>
      {({ evaluation }) => {
        const of = evaluation?.unitEvaluation;
        return (
          <ol className={css.chain} aria-label={say('upwards')}>
            <li>
              <span className="dim block">{say('aPerson')}</span>
              <strong>{evaluation?.person?.fullName}</strong>:{' '}
              <Figure of={evaluation?.score?.value} />
            </li>
            <li>
              <span className="dim block">{say('aUnit')}</span>
              <strong>{of?.unit && named(of.unit)}</strong>:{' '}
              {of?.score ? <Figure of={of.score.value} /> : say('unitNotAssessed')}
              {(of?.indicators ?? []).length > 0 && (
                <span className="block">
                  {say('indicators', { n: of?.indicators?.length ?? 0 })}
                </span>
              )}
            </li>
            <li>
              <span className="dim block">{say('aHead')}</span>
              <strong>{of?.head?.fullName ?? say('vacant')}</strong>
              {of?.headEvaluation && (
                <>
                  : <Figure of={of.headEvaluation.score?.value} />
                </>
              )}
            </li>
          </ol>
        );
      }}
    </Answer>
  );
}

function Down(props: { unit: string; period: string; person: string | undefined }) {
  const { unit, period } = props;
  const down = useAskAll(
    LinkageDown,
    { unit, period },
    ({ unitEvaluation }) => unitEvaluation?.headEvaluation?.score?.steps,
  );
  return (
    <Answer of={down}>
      {(pages) => {
        const of = pages[0]?.unitEvaluation;
        const score = of?.headEvaluation?.score;
        const steps: Linked[] = pages.flatMap(
          ({ unitEvaluation }) => unitEvaluation?.headEvaluation?.score?.steps?.nodes ?? [],
        );
        const [root] = leadingTo(nested(steps), (step) =>
          Boolean(step.person ?? step.unit ?? step.unitIndicator),
        );
        if (!of?.headEvaluation) {
          return <Empty title={say('headNotShown')} />;
        }
        return (
          <div className={css.tree}>
            <h3>
              {say('downwards', {
                head: of.head?.fullName ?? '',
                unit: of.unit ? named(of.unit) : '',
              })}
            </h3>
            {root ? (
              <ul>
                <Branch branch={root} person={props.person} />
              </ul>
            ) : score?.status === 'SCORED' ? (
              <p>{say('standsAlone')}</p>
            ) : (
              <ul className="short">
                {missing(of.headEvaluation).map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
          </div>
        );
      }}
    </Answer>
  );
}

type Head = NonNullable<NonNullable<LinkageDownQuery['unitEvaluation']>['headEvaluation']>;

/** Why the head has no score; people led stand with their names. */
function missing({ score, state }: Head): string[] {
  const led = (score?.causes ?? []).filter(({ person }) => person);
  const own = (score?.causes ?? []).filter(({ person }) => !person);
  return [
    ...reasons({ state, score: { causes: own } }),
    ...led.map(({ message, person }) => `${person?.fullName}: ${message}`),
  ];
}
