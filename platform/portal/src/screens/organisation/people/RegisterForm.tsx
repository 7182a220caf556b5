import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { EmploymentKind } from '../../../api/gql/graphql';
import { useGo } from '../../../app/screen';
import { Button, NativeSelect, Refused, sendByKey, TextInput, useDraft } from '../../../ui';
import { Register } from './queries';
import { employment, say } from './texts';

const KINDS: EmploymentKind[] = ['CIVIL_SERVANT', 'CADRE', 'PUBLIC_EMPLOYEE', 'CONTRACT'];

/** Enters somebody into the directory, and goes on to their page. */
export function RegisterForm(props: { cancel: () => void }) {
  const register = useAct(Register);
  const go = useGo();
  const { draft, change, forget } = useDraft('register-person', {
    fullName: '',
    personnelCode: '',
    employmentKind: 'CIVIL_SERVANT' as EmploymentKind,
    outside: false,
  });
  const [tried, setTried] = useState(false);
  const need = (text: string) => (tried && text.trim() === '' ? say('need') : undefined);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.fullName.trim() === '' || draft.personnelCode.trim() === '' || register.isPending) {
      return;
    }
    register.mutate(draft, {
      onSuccess: ({ registerPerson }) => {
        forget();
        go('/person', { id: registerPerson?.person?.id });
      },
    });
  }

  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <TextInput
        label={say('name')}
        required
        autoFocus
        value={draft.fullName}
        error={need(draft.fullName) ?? errorAt(register.error, 'fullName')}
        onChange={(event) => change({ fullName: event.currentTarget.value })}
      />
      <TextInput
        label={say('code')}
        required
        value={draft.personnelCode}
        error={need(draft.personnelCode) ?? errorAt(register.error, 'personnelCode')}
        onChange={(event) => change({ personnelCode: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('kind')}
        value={draft.employmentKind}
        data={KINDS.map((value) => ({ value, label: employment(value) }))}
        error={errorAt(register.error, 'employmentKind')}
        onChange={(event) =>
          change({ employmentKind: event.currentTarget.value as EmploymentKind })
        }
      />
      <label>
        <input
          type="checkbox"
          checked={draft.outside}
          onChange={(event) => change({ outside: event.currentTarget.checked })}
        />{' '}
        {say('isOutside')}
      </label>
      <Refused error={register.error} fields={['fullName', 'personnelCode', 'employmentKind']} />
      <div className="actions">
        <Button type="submit" aria-disabled={register.isPending}>
          {register.isPending ? say('working') : say('send')}
        </Button>
        <Button variant="default" onClick={props.cancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
