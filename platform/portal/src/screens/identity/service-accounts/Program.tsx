import { useAct } from '../../../api';
import type { ProgramsQuery } from '../../../api/gql/graphql';
import { moment } from '../../../i18n';
import { Confirm, Refused, Tag } from '../../../ui';
import { ProgramRoles } from './ProgramRoles';
import { EndProgram, RenewSecret } from './queries';
import { Secret } from './Secret';
import { say } from './texts';

export type ServiceAccount = NonNullable<ProgramsQuery['serviceAccounts']>[number];

/** One program with all that can be done to it. */
export function Program({ program }: { program: ServiceAccount }) {
  const { account, operations, clientId } = program;
  const renew = useAct(RenewSecret);
  const end = useAct(EndProgram);
  const made = renew.data?.renewServiceAccountSecret;
  return (
    <section className="card" aria-label={account.name}>
      <h2>
        {account.name} <State account={account} />
      </h2>
      <p className="dim">{say('client', { client: clientId, since: moment(account.givenAt) })}</p>
      <details>
        <summary>{say('scope', { n: operations.length })}</summary>
        <p>{operations.join(', ')}</p>
      </details>
      {!account.endedAt && (
        <>
          <ProgramRoles account={account} />
          {made?.secret && made.serviceAccount && (
            <Secret
              secret={made.secret}
              clientId={made.serviceAccount.clientId}
              tokenAddress={made.serviceAccount.tokenAddress}
            />
          )}
          <Refused error={renew.error} />
          <Refused error={end.error} />
          <div className="actions">
            <Confirm
              key={made?.secret}
              plain
              label={say('renew')}
              question={say('renewAsk')}
              pending={renew.isPending}
              disabled={!account.connected}
              act={() => renew.mutate({ serviceAccountId: program.id })}
            />
            <Confirm
              plain
              label={say('end')}
              question={say('endAsk', { name: account.name })}
              pending={end.isPending}
              act={() => end.mutate({ accountId: account.id })}
            />
          </div>
        </>
      )}
    </section>
  );
}

function State({ account }: { account: ServiceAccount['account'] }) {
  if (account.endedAt) {
    return <Tag tone="bad">{say('endedAt', { at: moment(account.endedAt) })}</Tag>;
  }
  return account.connected ? (
    <Tag tone="good">{say('ready')}</Tag>
  ) : (
    <Tag tone="wait">{say(account.failure ? 'trying' : 'making')}</Tag>
  );
}
