import { type DragEvent, useState } from 'react';
import { TextInput } from '../../ui';
import css from './evidence.module.css';
import { say } from './texts';
import { type Attached, type Upload, useUploads } from './useUploads';

/** Where the product can be seen: links and document numbers in one kind of field, and files. */
export function EvidenceFields(props: {
  places: string[];
  files: Attached[];
  error: string | undefined;
  onPlaces: (places: string[]) => void;
  onFiles: (change: (files: Attached[]) => Attached[]) => void;
}) {
  const { places, files } = props;
  const { uploads, add, again, drop } = useUploads((file) =>
    props.onFiles((before) => [...before, file]),
  );
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
            props.onPlaces(
              places.map((old, at) => (at === index ? event.currentTarget.value : old)),
            )
          }
        />
      ))}
      <button type="button" className="link" onClick={() => props.onPlaces([...places, ''])}>
        {say('add')}
      </button>
      <Drop add={add} />
      {uploads.map((one) => (
        <Running key={one.key} upload={one} again={() => again(one)} drop={() => drop(one.key)} />
      ))}
      <ul className="short" aria-live="polite" aria-label={say('files')}>
        {files.map(({ id, name }) => (
          <li key={id}>
            {say('uploaded', { name })}{' '}
            <button
              type="button"
              className="link"
              onClick={() => props.onFiles((now) => now.filter((one) => one.id !== id))}
            >
              {say('remove')}
              <span className="hidden"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Files by button, by the phone's camera, or let fall here. */
function Drop({ add }: { add: (files: Iterable<File>) => void }) {
  const [over, setOver] = useState(false);
  const drag = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(on);
  };
  return (
    <fieldset
      aria-label={say('files')}
      className={`${css.drop} ${over ? css.over : ''}`}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        add(event.dataTransfer.files);
      }}
    >
      <Choice label={say('file')} add={add} />
      <span className={css.camera}>
        <Choice label={say('camera')} camera add={add} />
      </span>
      <span className={`dim ${css.hint}`}>{say('dropHere')}</span>
    </fieldset>
  );
}

function Choice(props: { label: string; camera?: boolean; add: (files: Iterable<File>) => void }) {
  const camera = props.camera ? ({ accept: 'image/*', capture: 'environment' } as const) : {};
  return (
    <label className="link file">
      {props.label}
      <input
        type="file"
        multiple={!props.camera}
        className="hidden"
        {...camera}
        onChange={(event) => {
          props.add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Running(props: { upload: Upload; again: () => void; drop: () => void }) {
  const { file, share, why } = props.upload;
  const { name } = file;
  return why ? (
    <div role="alert" className="notice bad">
      <p>
        <strong>{say('notUploaded', { name })}</strong> {why}
      </p>
      <button type="button" className="link" onClick={props.again}>
        {say('again')}
      </button>
      <button type="button" className="link" onClick={props.drop}>
        {say('remove')}
      </button>
    </div>
  ) : (
    <p className={css.running}>
      <progress max={1} value={share} aria-label={name} />{' '}
      {say('uploading', { name, n: Math.round(share * 100) })}
    </p>
  );
}
