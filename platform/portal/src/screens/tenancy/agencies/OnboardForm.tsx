import type { FormEvent } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { OnboardTenantInput } from '../../../api/gql/graphql';
import { named } from '../../../i18n';
import { Button, NativeSelect, Refused, Said, sendByKey, TextInput, useDraft } from '../../../ui';
import { OnboardTenant, Templates } from './queries';
import { kindName, say, type Tenant } from './texts';

const KINDS: Tenant['kind'][] = [
  'PROVINCE',
  'CENTRAL_AGENCY',
  'PROVINCIAL_DEPARTMENT',
  'COMMUNE',
  'PARTY_BODY',
  'OTHER',
];

const NEW = {
  code: '',
  nameVi: '',
  nameEn: '',
  kind: 'COMMUNE' as Tenant['kind'],
  parentId: '',
  template: '',
  name: '',
  username: '',
  email: '',
};

const FIELDS = [
  'code',
  'nameVi',
  'nameEn',
  'kind',
  'parentId',
  'template',
  'administrator.name',
  'administrator.username',
  'administrator.email',
];

/** Admits an agency; what was typed stays until the service has taken it. */
export function OnboardForm({ all }: { all: Tenant[] }) {
  const { draft, change, forget } = useDraft('onboard', NEW);
  const templates = useAsk(Templates, {});
  const onboard = useAct(OnboardTenant);
  const schemes = templates.data?.templates ?? [];
  const template = draft.template || schemes[0]?.code || '';
  const at = (field: string) => errorAt(onboard.error, field);

  function send(event: FormEvent) {
    event.preventDefault();
    if (onboard.isPending) {
      return;
    }
    const { name, username, email, parentId, ...agency } = draft;
    const input: Omit<OnboardTenantInput, 'requestKey'> = {
      ...agency,
      template,
      ...(parentId ? { parentId } : {}),
      administrator: { name, username, email },
    };
    onboard.mutate(input, {
      onSuccess: () => {
        forget();
        change(NEW);
      },
    });
  }

  const typed = (
    field: 'code' | 'nameVi' | 'nameEn' | 'name' | 'username' | 'email',
    path: string,
    description?: string,
  ) => (
    <TextInput
      label={say(field)}
      description={description}
      value={draft[field]}
      error={at(path)}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );

  return (
    <section>
      <h2>{say('onboard')}</h2>
      <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
        {typed('nameVi', 'nameVi')}
        {typed('nameEn', 'nameEn')}
        {typed('code', 'code', say('codeHint'))}
        <NativeSelect
          label={say('kind')}
          value={draft.kind}
          error={at('kind')}
          onChange={(event) => change({ kind: event.currentTarget.value as Tenant['kind'] })}
          data={KINDS.map((kind) => ({ value: kind, label: kindName(kind) }))}
        />
        <NativeSelect
          label={say('parent')}
          value={draft.parentId}
          error={at('parentId')}
          onChange={(event) => change({ parentId: event.currentTarget.value })}
          data={[
            { value: '', label: say('noParent') },
            ...all.map((tenant) => ({ value: tenant.id, label: named(tenant) })),
          ]}
        />
        <NativeSelect
          label={say('template')}
          value={template}
          error={at('template')}
          onChange={(event) => change({ template: event.currentTarget.value })}
          data={schemes.map((scheme) => ({ value: scheme.code, label: named(scheme) }))}
        />
        <h3>{say('administrator')}</h3>
        {typed('name', 'administrator.name')}
        {typed('username', 'administrator.username', say('usernameHint'))}
        {typed('email', 'administrator.email')}
        <Refused error={onboard.error} fields={FIELDS} />
        {onboard.data?.onboardTenant?.tenant && (
          <Said>{say('sent', { code: onboard.data.onboardTenant.tenant.code })}</Said>
        )}
        <Button type="submit" loading={onboard.isPending}>
          {say('send')}
        </Button>
      </form>
    </section>
  );
}
