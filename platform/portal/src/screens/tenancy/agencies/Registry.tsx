import { useState } from 'react';
import { useAct } from '../../../api';
import { named } from '../../../i18n';
import { Button, Refused, Table, Tag } from '../../../ui';
import { ResumeTenant, SuspendTenant } from './queries';
import { kindName, STEPS, say, stateName, type Tenant } from './texts';

/** All agencies with where each stands; suspending asks once more. */
export function Registry({ all }: { all: Tenant[] }) {
  const suspend = useAct(SuspendTenant);
  const resume = useAct(ResumeTenant);
  const [asked, setAsked] = useState<string>();
  return (
    <>
      <Refused error={suspend.error ?? resume.error} />
      <Table
        caption={say('caption', { n: all.length })}
        heads={[say('agency'), say('entry'), say('scheme'), say('state'), say('act')]}
      >
        {all.map((tenant) => (
          <tr key={tenant.id}>
            <th scope="row">
              {named(tenant)}
              <span className="block dim">{kindName(tenant.kind)}</span>
            </th>
            <td data-label={say('entry')}>
              <a href={`/${tenant.code}`}>/{tenant.code}</a>
            </td>
            <td data-label={say('scheme')}>{tenant.template}</td>
            <td data-label={say('state')}>
              <State tenant={tenant} />
            </td>
            <td data-label={say('act')}>
              {tenant.state === 'ACTIVE' && asked !== tenant.id && (
                <Button variant="default" onClick={() => setAsked(tenant.id)}>
                  {say('suspend')}
                </Button>
              )}
              {tenant.state === 'ACTIVE' && asked === tenant.id && (
                <div role="alert">
                  <p>{say('suspendSure', { agency: named(tenant) })}</p>
                  <Button
                    loading={suspend.isPending}
                    onClick={() => suspend.mutate({ tenantId: tenant.id })}
                  >
                    {say('suspend')}
                  </Button>{' '}
                  <Button variant="default" onClick={() => setAsked(undefined)}>
                    {say('keep')}
                  </Button>
                </div>
              )}
              {tenant.state === 'SUSPENDED' && (
                <Button
                  variant="default"
                  loading={resume.isPending}
                  onClick={() => resume.mutate({ tenantId: tenant.id })}
                >
                  {say('resume')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function State({ tenant }: { tenant: Tenant }) {
  const step = STEPS.indexOf(tenant.state);
  const tone = tenant.state === 'ACTIVE' ? 'good' : tenant.state === 'SUSPENDED' ? 'bad' : 'wait';
  return (
    <>
      <Tag tone={tone}>{stateName(tenant.state)}</Tag>
      {step >= 0 && <span className="block dim">{say('step', { n: step + 1 })}</span>}
      {tenant.failure && <span className="block">{tenant.failure}</span>}
    </>
  );
}
