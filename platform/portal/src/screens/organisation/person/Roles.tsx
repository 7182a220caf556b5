import { useState } from 'react';
import { errorAt, useAct, useAskAll } from '../../../api';
import type { Role } from '../../../api/gql/graphql';
import { day, named, today } from '../../../i18n';
import { ROLES, role } from '../../../model/identity';
import { Answer, Button, Confirm, DateField, NativeSelect, Refused, useDraft } from '../../../ui';
import { Band, BandForm } from './Band';
import type { Person } from './Person';
import { EndRole, GrantRole, Places } from './queries';
import { say } from './texts';

type Account = NonNullable<Person['account']>;
type Grant = Account['grants'][number];

/** Those that may be limited to a unit. */
const OF_UNITS: Role[] = ['KPI_OFFICER', 'AUDITOR'];

/** What the person may do besides what follows from their post, each as a sentence. */
export function Roles({ account, mayAct }: { account: Account; mayAct: boolean }) {
  const [granting, setGranting] = useState(false);
  return (
    <Band title={say('roles')}>
      {account.grants.length === 0 ? (
        <p>{say('noRoles')}</p>
      ) : (
        <ul className="rows">
          {account.grants.map((grant) => (
            <li key={grant.role + (grant.unit?.id ?? '') + grant.from}>
              <span>{sentence(grant)}</span>
              {mayAct && <End grant={grant} account={account.id} />}
            </li>
          ))}
        </ul>
      )}
      {granting && <GrantForm account={account.id} close={() => setGranting(false)} />}
      {mayAct && !granting && (
        <div className="actions">
          <Button variant="default" onClick={() => setGranting(true)}>
            {say('grant')}
          </Button>
        </div>
      )}
    </Band>
  );
}

function sentence({ role: of, from, to, unit }: Grant): string {
  const what = { role: role(of), from: day(from) };
  if (unit) {
    const there = { ...what, unit: named(unit) };
    return to ? say('roleUnitTo', { ...there, to: day(to) }) : say('roleUnit', there);
  }
  return to ? say('roleEverywhereTo', { ...what, to: day(to) }) : say('roleEverywhere', what);
}

function End({ grant, account }: { grant: Grant; account: string }) {
  const end = useAct(EndRole);
  const where = grant.unit ? { unitId: grant.unit.id } : {};
  return (
    <div>
      <Confirm
        plain
        label={say('endRole')}
        question={say('endRoleAsk')}
        pending={end.isPending}
        act={() => end.mutate({ accountId: account, role: grant.role, ...where })}
      />
      <Refused error={end.error} />
    </div>
  );
}

function GrantForm({ account, close }: { account: string; close: () => void }) {
  const places = useAskAll(Places, {}, ({ units }) => units);
  const grant = useAct(GrantRole);
  const { draft, change, forget } = useDraft(`role:${account}`, {
    role: 'KPI_OFFICER' as Role,
    unitId: '',
    from: today() as string | undefined,
    to: undefined as string | undefined,
  });
  const [tried, setTried] = useState(false);
  const limited = OF_UNITS.includes(draft.role);

  function send() {
    setTried(true);
    const { from, to, unitId } = draft;
    if (!from) {
      return;
    }
    const until = to ? { to } : {};
    const where = limited && unitId ? { unitId } : {};
    grant.mutate(
      { accountId: account, role: draft.role, from, ...until, ...where },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  }

  return (
    <BandForm pending={grant.isPending} send={send} cancel={close}>
      <NativeSelect
        label={say('role')}
        value={draft.role}
        error={errorAt(grant.error, 'role')}
        data={ROLES.map((value) => ({ value, label: role(value) }))}
        onChange={(event) => change({ role: event.currentTarget.value as Role })}
      />
      {limited && (
        <Answer of={places}>
          {(pages) => (
            <NativeSelect
              label={say('scope')}
              value={draft.unitId}
              error={errorAt(grant.error, 'unitId')}
              data={[
                { value: '', label: say('wholeAgency') },
                ...pages
                  .flatMap(({ units }) => units?.nodes ?? [])
                  .filter(({ validTo }) => !validTo)
                  .map((unit) => ({ value: unit.id, label: named(unit) })),
              ]}
              onChange={(event) => change({ unitId: event.currentTarget.value })}
            />
          )}
        </Answer>
      )}
      <DateField
        label={say('from')}
        required
        value={draft.from}
        error={tried && !draft.from ? say('need') : errorAt(grant.error, 'from')}
        onChange={(from) => change({ from })}
      />
      <DateField
        label={say('to')}
        value={draft.to}
        error={errorAt(grant.error, 'to')}
        onChange={(to) => change({ to })}
      />
      <Refused error={grant.error} fields={['role', 'unitId', 'from', 'to']} />
    </BandForm>
  );
}
