import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAskAll } from '../../../api';
import {
  Answer,
  Button,
  Empty,
  Page,
  Refused,
  Said,
  sendByKey,
  Table,
  TextInput,
  useDraft,
} from '../../../ui';
import { AllPositions, CreatePosition } from './queries';
import { say } from './texts';

/** The agency's job positions, and one more. */
export default function Positions() {
  const asked = useAskAll(AllPositions, {}, ({ positions }) => positions);
  return (
    <Page title={say('title')}>
      <p className="lead">{say('lead')}</p>
      <Add />
      <Answer of={asked}>
        {(pages) => {
          const all = pages.flatMap(({ positions }) => positions?.nodes ?? []);
          return all.length === 0 ? (
            <Empty title={say('none')}>{say('noneWhat')}</Empty>
          ) : (
            <Table caption={say('title')} heads={[say('code'), say('name')]}>
              {all.map(({ id, code, name }) => (
                <tr key={id}>
                  <th scope="row">{code}</th>
                  <td data-label={say('name')}>{name}</td>
                </tr>
              ))}
            </Table>
          );
        }}
      </Answer>
    </Page>
  );
}

/** It stays open: a new agency adds one after the other. */
function Add() {
  const create = useAct(CreatePosition);
  const { draft, change, forget } = useDraft('position', { code: '', name: '' });
  const [tried, setTried] = useState(false);
  const [added, setAdded] = useState('');
  const need = (field: 'code' | 'name') =>
    tried && draft[field].trim() === '' ? say('need') : errorAt(create.error, field);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.code.trim() === '' || draft.name.trim() === '' || create.isPending) {
      return;
    }
    create.mutate(draft, {
      onSuccess: () => {
        setAdded(draft.name);
        setTried(false);
        change({ code: '', name: '' });
        forget();
      },
    });
  }

  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      {(['code', 'name'] as const).map((field) => (
        <TextInput
          key={field}
          label={say(field)}
          description={field === 'code' ? say('codeHint') : undefined}
          required
          value={draft[field]}
          error={need(field)}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <Refused error={create.error} fields={['code', 'name']} />
      <div>
        <Button type="submit" aria-disabled={create.isPending}>
          {create.isPending ? say('working') : say('add')}
        </Button>
      </div>
      <Said>{added && say('added', { name: added })}</Said>
    </form>
  );
}
