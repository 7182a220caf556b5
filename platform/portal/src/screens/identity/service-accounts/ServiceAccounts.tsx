import { useAsk } from '../../../api';
import { Answer, Empty, Page } from '../../../ui';
import { CreateForm } from './CreateForm';
import { Program } from './Program';
import { Programs } from './queries';
import { say } from './texts';

/** Programs that speak for this agency: what each may call, its secret, its roles, its end. */
export default function ServiceAccounts() {
  const programs = useAsk(Programs, {}, { every: 5_000 });
  return (
    <Page title={say('title')}>
      <p className="lead">{say('lead')}</p>
      <Answer of={programs}>
        {({ serviceAccounts: all }) => {
          const live = all?.filter(({ account }) => !account.endedAt) ?? [];
          const ended = all?.filter(({ account }) => account.endedAt) ?? [];
          return (
            <>
              {live.length === 0 && <Empty title={say('empty')}>{say('emptyWhat')}</Empty>}
              {live.map((one) => (
                <Program key={one.id} program={one} />
              ))}
              {ended.length > 0 && (
                <details>
                  <summary>{say('ended', { n: ended.length })}</summary>
                  {ended.map((one) => (
                    <Program key={one.id} program={one} />
                  ))}
                </details>
              )}
            </>
          );
        }}
      </Answer>
      <CreateForm />
    </Page>
  );
}
