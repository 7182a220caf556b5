import { useState } from 'react';
import { useAct } from '../../../api';
import type { Role } from '../../../api/gql/graphql';
import { ROLES, role } from '../../../model/identity';
import { Button, Confirm, NativeSelect, Refused } from '../../../ui';
import type { ServiceAccount } from './Program';
import { EndProgramRole, GrantProgramRole } from './queries';
import { say } from './texts';

/** A program without a role reads little; what it holds does not widen its scope. */
export function ProgramRoles({ account }: { account: ServiceAccount['account'] }) {
  const grant = useAct(GrantProgramRole);
  const end = useAct(EndProgramRole);
  const free = ROLES.filter((one) => !account.roles.includes(one));
  const [chosen, choose] = useState<Role>();
  const next = chosen && free.includes(chosen) ? chosen : free[0];
  return (
    <div>
      <h3>{say('roles')}</h3>
      {account.roles.length === 0 && <p className="dim">{say('noRoles')}</p>}
      <ul className="short">
        {account.roles.map((one) => (
          <li key={one}>
            {role(one)}{' '}
            <Confirm
              plain
              label={say('endRole')}
              question={say('endRoleAsk', { role: role(one) })}
              pending={end.isPending}
              act={() => end.mutate({ accountId: account.id, role: one })}
            />
          </li>
        ))}
      </ul>
      {next && (
        <div className="actions">
          <NativeSelect
            aria-label={say('role')}
            value={next}
            onChange={(event) => choose(event.currentTarget.value as Role)}
            data={free.map((one) => ({ value: one, label: role(one) }))}
          />
          <Button
            variant="default"
            loading={grant.isPending}
            onClick={() => grant.mutate({ accountId: account.id, role: next })}
          >
            {say('grant')}
          </Button>
        </div>
      )}
      <Refused error={grant.error} />
      <Refused error={end.error} />
    </div>
  );
}
