import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAskAll } from '../../../api';
import { Answer, Empty, Page } from '../../../ui';
import { OnboardForm } from './OnboardForm';
import { Tenants } from './queries';
import { Registry } from './Registry';
import { STEPS, say } from './texts';

const STEP = 1500;

/** The registry of agencies, and the door through which new ones come in. */
export default function Agencies() {
  const pages = useAskAll(Tenants, {}, ({ tenants }) => tenants);
  const all = pages.data?.flatMap(({ tenants }) => tenants?.nodes ?? []) ?? [];
  const isGrowing = all.some(({ state }) => STEPS.includes(state));
  useAskedAgain(isGrowing);
  return (
    <Page title={say('title')}>
      {/* before the registry, which may be long: the way by keyboard must not lead through all of it */}
      <OnboardForm all={all} />
      <Answer of={pages}>
        {() =>
          all.length === 0 ? (
            <Empty title={say('empty')}>{say('emptyWhat')}</Empty>
          ) : (
            <Registry all={all} />
          )
        }
      </Answer>
    </Page>
  );
}

/** While an agency is being born its steps are asked for again and again. */
function useAskedAgain(growing: boolean) {
  const client = useQueryClient();
  useEffect(() => {
    if (!growing) {
      return;
    }
    const timer = setInterval(() => void client.invalidateQueries(), STEP);
    return () => clearInterval(timer);
  }, [growing, client]);
}
