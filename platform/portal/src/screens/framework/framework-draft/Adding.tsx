import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, TextInput } from '../../../ui';
import { say } from './texts';

export type Fresh = { code: string; vi: string; en: string };

/** A form, shown on demand, for something new with a code and names; `children` asks the rest. */
export function Adding(props: {
  label: string;
  taken: string[];
  add: (fresh: Fresh) => boolean;
  children?: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  const [fresh, setFresh] = useState<Fresh>({ code: '', vi: '', en: '' });
  const [tried, setTried] = useState(false);
  const code = fresh.code.trim();
  const wrong = {
    code: props.taken.includes(code)
      ? say('codeTaken')
      : /^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/.test(code)
        ? undefined
        : say('codeForm'),
    vi: fresh.vi.trim() ? undefined : say('need'),
    en: fresh.en.trim() ? undefined : say('need'),
  };

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (wrong.code || wrong.vi || wrong.en) {
      return;
    }
    if (props.add({ code, vi: fresh.vi.trim(), en: fresh.en.trim() })) {
      setFresh({ code: '', vi: '', en: '' });
      setTried(false);
      setAsking(false);
    }
  }

  if (!asking) {
    return (
      <div className="actions">
        <Button variant="default" onClick={() => setAsking(true)}>
          {props.label}
        </Button>
      </div>
    );
  }
  return (
    <form className="form card" aria-label={props.label} onSubmit={send} noValidate>
      {(['code', 'vi', 'en'] as const).map((field) => (
        <TextInput
          key={field}
          label={say(field === 'code' ? 'code' : field === 'vi' ? 'nameVi' : 'nameEn')}
          required
          autoFocus={field === 'code'}
          value={fresh[field]}
          error={tried ? wrong[field] : undefined}
          onChange={(event) => setFresh({ ...fresh, [field]: event.currentTarget.value })}
        />
      ))}
      {props.children}
      <div className="actions">
        <Button type="submit">{say('put')}</Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
