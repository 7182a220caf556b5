import { type DragEvent, useState } from 'react';
import { Fault, upload } from '../../../api';
import type { ImportKind } from '../../../api/gql/graphql';
import { Failed, NativeSelect } from '../../../ui';
import { Download } from './Download';
import css from './imports.module.css';
import { Mapping } from './Mapping';
import { NO_FILE, type Plan } from './plan';
import { kind, say } from './texts';

/** What is imported and from which file; once it is uploaded, how it is read. */
export function FileStep(props: {
  kinds: ImportKind[];
  plan: Plan;
  change: (part: Partial<Plan>) => void;
}) {
  const { plan, change } = props;
  const [share, setShare] = useState<number>();
  const [fault, setFault] = useState<Error>();

  async function take(file: File | undefined) {
    if (!file || share !== undefined) {
      return;
    }
    setFault(undefined);
    setShare(0);
    try {
      const fileId = await upload(file, crypto.randomUUID(), setShare, '/import-files');
      change({ ...NO_FILE, fileId, fileName: file.name });
    } catch (reason) {
      setFault(reason instanceof Error ? reason : new Fault('FILE', '', ''));
    } finally {
      setShare(undefined);
    }
  }

  return (
    <>
      <p className="lead">{say('lead')}</p>
      <div className="form">
        <NativeSelect
          label={say('what')}
          value={plan.kind}
          data={props.kinds.map((one) => ({ value: one, label: kind(one) }))}
          onChange={(event) =>
            change({
              kind: event.currentTarget.value as ImportKind,
              sheet: null,
              headerRow: null,
              chosen: {},
            })
          }
        />
        <div>
          <Download
            from={`/import-templates/${plan.kind.toLowerCase()}`}
            name={`${plan.kind.toLowerCase()}.xlsx`}
            label={say('template')}
          />
          <p className="dim">{say('templateHint')}</p>
        </div>
        <section
          aria-label={say('file')}
          className={css.drop}
          onDragOver={(event: DragEvent) => event.preventDefault()}
          onDrop={(event: DragEvent) => {
            event.preventDefault();
            void take(event.dataTransfer.files[0]);
          }}
        >
          <p>{say('file')}</p>
          <label className="act file" htmlFor="import-file">
            {plan.fileId ? say('other') : say('choose')}
          </label>
          <input
            id="import-file"
            type="file"
            className="hidden"
            accept=".xlsx,.csv"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />{' '}
          <span className="dim">{say('dropHere')}</span>
          {share !== undefined && (
            <>
              <p role="status">{say('uploading', { n: Math.round(share * 100) })}</p>
              <progress className={css.progress} max={1} value={share} aria-label={say('file')} />
            </>
          )}
          {plan.fileId && share === undefined && (
            <p role="status">{say('uploaded', { name: plan.fileName })}</p>
          )}
        </section>
        {fault && <Failed error={fault} />}
      </div>
      {plan.fileId && <Mapping plan={plan} change={change} />}
    </>
  );
}
