import { type ChangeEvent, useId, useState } from 'react';
import { upload } from '../../../api';
import { TextInput } from '../../../ui';
import { say } from './texts';

export type Attached = { id: string; name: string };

/** Where the product can be seen: links and document numbers in one kind of field, and files. */
export function EvidenceFields(props: {
  places: string[];
  files: Attached[];
  error: string | undefined;
  onChange: (change: { places?: string[]; files?: Attached[] }) => void;
}) {
  const { places, files } = props;
  const [status, setStatus] = useState('');
  const input = useId();

  async function attach(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) {
      return;
    }
    const { name } = file;
    const tell = (share: number) =>
      setStatus(say('uploading', { name, n: Math.round(share * 100) }));
    tell(0);
    try {
      const id = await upload(file, crypto.randomUUID(), tell);
      setStatus(say('uploaded', { name }));
      props.onChange({ files: [...files, { id, name }] });
    } catch (error) {
      const why = error instanceof Error ? error.message : '';
      setStatus(`${say('uploadFailed', { name })} ${why}`);
    }
  }

  return (
    <div>
      {places.map((place, index) => (
        <TextInput
          key={index}
          label={say('evidence')}
          description={index === 0 ? say('evidenceHint') : undefined}
          autoFocus={index === 0}
          autoComplete="off"
          value={place}
          error={index === 0 ? props.error : undefined}
          onChange={(event) =>
            props.onChange({
              places: places.map((old, at) => (at === index ? event.currentTarget.value : old)),
            })
          }
        />
      ))}
      <div className="actions">
        <button
          type="button"
          className="link"
          onClick={() => props.onChange({ places: [...places, ''] })}
        >
          {say('add')}
        </button>
        <label className="link file" htmlFor={input}>
          {say('file')}
        </label>
        <input id={input} type="file" className="hidden" onChange={attach} />
      </div>
      <p role="status" className="dim">
        {status}
      </p>
      <ul className="short">
        {files.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              className="link"
              onClick={() => props.onChange({ files: files.filter((one) => one.id !== id) })}
            >
              {say('remove', { name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
