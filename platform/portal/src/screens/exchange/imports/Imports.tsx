import { useEffect } from 'react';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { NoRight, Page } from '../../../ui';
import { FileStep } from './FileStep';
import { kindsFor } from './kinds';
import { MyImports } from './MyImports';
import { OneImport } from './OneImport';
import type { Plan } from './plan';
import { NO_FILE } from './plan';
import { say } from './texts';
import { usePlan } from './usePlan';

/** Rows of a file: tried first, then imported, and taken back as a batch if they were wrong. */
export default function Imports() {
  const { me } = useWorkplace();
  const [{ import: chosen, kind: asked }, go] = useAddress();
  const kinds = kindsFor(me);
  const { plan, change } = usePlan(kinds[0] ?? 'PEOPLE');
  const wanted = kinds.find((one) => one === asked);
  useEffect(() => {
    if (wanted) {
      change({ ...NO_FILE, kind: wanted });
      go({ kind: undefined });
    }
  });
  if (kinds.length === 0) {
    return (
      <Page title={say('title')}>
        <NoRight />
      </Page>
    );
  }
  return (
    <Page title={say('title')}>
      {chosen ? (
        <OneImport
          key={chosen}
          id={chosen}
          plan={plan}
          back={() => {
            change(NO_FILE as Partial<Plan>);
            go({ import: undefined });
          }}
        />
      ) : (
        <FileStep kinds={kinds} plan={plan} change={change} />
      )}
      <MyImports />
    </Page>
  );
}
