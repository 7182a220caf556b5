import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import { Answer, Button, Refused, Said, sendByKey, TextInput, useDraft } from '../../../ui';
import css from './create.module.css';
import { CreateProgram, ProgramOperations } from './queries';
import { say } from './texts';

const NEW = { name: '', operations: [] as string[] };

/** Gives a program an account; which entries it may call is chosen once and for all. */
export function CreateForm() {
  const { draft, change, forget } = useDraft('program', NEW);
  const operations = useAsk(ProgramOperations, {});
  const create = useAct(CreateProgram);
  const [search, setSearch] = useState('');

  function send(event: FormEvent) {
    event.preventDefault();
    create.mutate(draft, {
      onSuccess: () => {
        forget();
        change(NEW);
      },
    });
  }

  function toggle(name: string) {
    const without = draft.operations.filter((one) => one !== name);
    change({
      operations: without.length < draft.operations.length ? without : [...without, name],
    });
  }

  const made = create.data?.createServiceAccount?.serviceAccount;
  return (
    <section>
      <h2>{say('create')}</h2>
      <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
        <TextInput
          label={say('name')}
          description={say('nameHint')}
          value={draft.name}
          error={errorAt(create.error, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={say('search')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <Answer of={operations}>
          {({ serviceOperations: all }) =>
            [false, true].map((changes) => (
              <fieldset key={String(changes)} className={css.operations}>
                <legend>{say(changes ? 'acts' : 'reads')}</legend>
                <div className={css.list}>
                  {all
                    ?.filter(
                      (one) =>
                        one.changes === changes &&
                        (draft.operations.includes(one.name) ||
                          one.name.toLowerCase().includes(search.trim().toLowerCase())),
                    )
                    .map(({ name }) => (
                      <label key={name}>
                        <input
                          type="checkbox"
                          checked={draft.operations.includes(name)}
                          onChange={() => toggle(name)}
                        />{' '}
                        {name}
                      </label>
                    ))}
                </div>
              </fieldset>
            ))
          }
        </Answer>
        <p>{say('chosen', { n: draft.operations.length })}</p>
        <Refused error={create.error} fields={['name']} />
        {made && <Said>{say('made', { name: made.account.name })}</Said>}
        <Button type="submit" loading={create.isPending}>
          {say('send')}
        </Button>
      </form>
    </section>
  );
}
