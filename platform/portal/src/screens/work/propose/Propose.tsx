import { useState } from 'react';
import { useAsk } from '../../../api';
import { type Period, useWorkplace } from '../../../app/workplace';
import { Answer, Empty, Go, Page, Said } from '../../../ui';
import { Missing } from './Missing';
import { Proposed } from './Proposed';
import { ProposeForm } from './ProposeForm';
import { MyProposals } from './queries';
import { say } from './texts';

/** Work that a person proposes for themselves, products the catalogue lacks, and what came of both. */
export default function Propose() {
  const { me, period } = useWorkplace();
  const person = me.person?.id;
  return (
    <Page title={say('title')} aside={<Go to="/my-work">{say('back')}</Go>}>
      {period && person ? (
        <>
          <Own key={period.id} period={period} person={person} />
          <Missing person={person} />
        </>
      ) : (
        <Empty title={say('notOpen')} />
      )}
    </Page>
  );
}

function Own({ period, person }: { period: Period; person: string }) {
  const proposals = useAsk(MyProposals, { period: period.code, person });
  const [round, setRound] = useState(0);
  const superior = proposals.data?.me?.person?.superior?.fullName;
  return (
    <>
      <Said>{round > 0 && say('sent')}</Said>
      {period.state === 'OPEN' ? (
        <>
          {superior && <p>{say('whom', { person: superior })}</p>}
          <ProposeForm
            key={round}
            period={period}
            done={() => {
              setRound(round + 1);
              document.querySelector<HTMLElement>('h1')?.focus();
            }}
          />
        </>
      ) : (
        <p className="notice">{say('notOpen')}</p>
      )}
      <section aria-labelledby="mine">
        <h2 id="mine">{say('mine')}</h2>
        <Answer of={proposals}>
          {({ proposals: found }) => <Proposed proposals={found?.nodes ?? []} />}
        </Answer>
      </section>
    </>
  );
}
