import { useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { moment } from '../../../i18n';
import { Button, Confirm, Refused, TextInput, useDraft } from '../../../ui';
import { Band, BandForm } from './Band';
import type { Person } from './Person';
import { EndAccount, GiveAccount } from './queries';
import { say } from './texts';

/** How the person signs in. */
export function Account({ person, mayAct }: { person: Person; mayAct: boolean }) {
  const { account } = person;
  const [giving, setGiving] = useState(false);
  const end = useAct(EndAccount);
  const alive = account && !account.endedAt;
  return (
    <Band title={say('account')}>
      {!account && <p>{say('noAccount')}</p>}
      {account?.endedAt && (
        <p>
          {say('accountEnded', { username: account.username, moment: moment(account.endedAt) })}
        </p>
      )}
      {alive && (
        <p>
          {say('hasAccount', {
            username: account.username,
            email: account.email,
            moment: moment(account.givenAt),
          })}
        </p>
      )}
      {alive && !account.connected && !account.failure && <p>{say('inviting')}</p>}
      {alive && account.failure && (
        <p className="notice bad">
          {say(account.failure === 'LOGIN_HAS_ANOTHER_EMAIL' ? 'failedEmail' : 'failedProvider')}
        </p>
      )}
      {giving && <GiveForm person={person} close={() => setGiving(false)} />}
      {mayAct && !giving && (
        <div className="actions">
          {alive ? (
            <Confirm
              plain
              label={say('endAccount')}
              question={say('endAccountAsk', { person: person.fullName })}
              pending={end.isPending}
              act={() => end.mutate({ accountId: account.id })}
            />
          ) : (
            <Button variant="default" onClick={() => setGiving(true)}>
              {say('give')}
            </Button>
          )}
        </div>
      )}
      <Refused error={end.error} />
    </Band>
  );
}

function GiveForm({ person, close }: { person: Person; close: () => void }) {
  const give = useAct(GiveAccount);
  const { draft, change, forget } = useDraft(`account:${person.id}`, { username: '', email: '' });
  const [tried, setTried] = useState(false);
  const need = (field: 'username' | 'email') =>
    tried && draft[field].trim() === '' ? say('need') : errorAt(give.error, field);

  function send() {
    setTried(true);
    if (draft.username.trim() === '' || draft.email.trim() === '') {
      return;
    }
    give.mutate(
      { personId: person.id, ...draft },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  }

  return (
    <BandForm pending={give.isPending} send={send} cancel={close}>
      <TextInput
        label={say('username')}
        required
        autoComplete="off"
        value={draft.username}
        error={need('username')}
        onChange={(event) => change({ username: event.currentTarget.value })}
      />
      <TextInput
        label={say('email')}
        required
        type="email"
        autoComplete="off"
        value={draft.email}
        error={need('email')}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <Refused error={give.error} fields={['username', 'email']} />
    </BandForm>
  );
}
