import { useState } from 'react';
import { useAct, useAsk } from '../../../api';
import { periodName } from '../../../app/texts';
import type { Period } from '../../../app/workplace';
import { moment, named } from '../../../i18n';
import { Answer, Button, Confirm, Refused } from '../../../ui';
import { Differences, LatestClosing, Release, Seal } from './queries';
import { say } from './texts';

/** A closed period's way on: released, then sealed; its results can be computed again any time. */
export function Closed({ period }: { period: Period }) {
  const closing = useAsk(LatestClosing, { period: period.id });
  const release = useAct(Release);
  const seal = useAct(Seal);
  const name = periodName(period.code);
  const [verifying, setVerifying] = useState(false);
  return (
    <section className="card">
      <Answer of={closing}>
        {({ closing: last }) =>
          last?.finishedAt ? (
            <p>{say('closed', { moment: moment(last.finishedAt), n: last.total })}</p>
          ) : null
        }
      </Answer>
      {period.state === 'SEALED' && <p>{say('sealed')}</p>}
      {verifying && <Verified period={period.id} />}
      <div className="actions">
        {period.state === 'CLOSED' && (
          <Confirm
            label={say('release')}
            question={say('releaseAsk', { period: name })}
            pending={release.isPending}
            act={() => release.mutate({ periodId: period.id })}
          />
        )}
        {period.state === 'RELEASED' && (
          <Confirm
            label={say('seal')}
            question={say('sealAsk', { period: name })}
            pending={seal.isPending}
            act={() => seal.mutate({ periodId: period.id })}
          />
        )}
        {!verifying && (
          <Button variant="default" onClick={() => setVerifying(true)}>
            {say('verify')}
          </Button>
        )}
      </div>
      <Refused error={release.error ?? seal.error} />
    </section>
  );
}

function Verified({ period }: { period: string }) {
  const differences = useAsk(Differences, { period });
  if (differences.isPending) {
    return <p role="status">{say('verifying')}</p>;
  }
  return (
    <Answer of={differences}>
      {({ resultDifferences }) => {
        const all = resultDifferences ?? [];
        return all.length === 0 ? (
          <p className="notice good" role="status">
            {say('same')}
          </p>
        ) : (
          <div className="notice bad" role="alert">
            <p>
              <strong>{say('differs', { n: all.length })}</strong>
            </p>
            <ul className="short">
              {all.map(({ storedHash, person, unit }) => (
                <li key={storedHash}>{person?.fullName ?? (unit && named(unit))}</li>
              ))}
            </ul>
          </div>
        );
      }}
    </Answer>
  );
}
