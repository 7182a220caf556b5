import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { EvidenceInput } from '../../../api/gql/graphql';
import { useGo } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { today } from '../../../i18n';
import { EvidenceFields } from '../../../model/evidence/EvidenceFields';
import { evidenceGiven } from '../../../model/evidence/given';
import type { Attached } from '../../../model/evidence/useUploads';
import { ResubmitOutput, SubmitOutput } from '../../../model/unsent/queries';
import { keep } from '../../../model/unsent/queue';
import { taskName } from '../../../model/work';
import {
  Button,
  Count,
  DateField,
  Refused,
  sendByKey,
  Textarea,
  TextInput,
  useDraft,
} from '../../../ui';
import { Counts } from './Counts';
import { LastTime } from './LastTime';
import type { Task } from './Submit';
import { say } from './texts';

type Output = NonNullable<Task['outputs']>[number];

type Draft = {
  units: number;
  claimedOn: string | undefined;
  places: string[];
  files: Attached[];
  hours: string;
  note: string;
};

export function SubmitForm(props: {
  task: Task;
  returned: Output | undefined;
  left: number;
  superior: string | undefined;
}) {
  const { task, returned } = props;
  const go = useGo();
  const name = `submit:${returned?.id ?? task.id}`;
  const { draft, change, forget } = useDraft<Draft>(name, {
    units: props.left,
    claimedOn: today(),
    places: [''],
    files: [],
    hours: '',
    note: '',
  });
  const [tried, setTried] = useState(false);
  const { me } = useWorkplace();
  const unsent = {
    owner: me.person?.id ?? '',
    name: taskName(task),
    task: task.id,
    draft: name,
  };
  const submit = useAct(SubmitOutput, {
    lost: (input) => keep({ ...unsent, kind: 'first', input }),
  });
  const resubmit = useAct(ResubmitOutput, {
    lost: (input) => keep({ ...unsent, kind: 'again', input, output: returned?.id ?? '' }),
  });
  const act = returned ? resubmit : submit;
  const asksHours = task.period?.framework?.askedFacts.hours ?? false;
  const evidence = evidenceOf(draft);
  const units = returned ? returned.units : Math.min(draft.units, props.left);
  const wrong = {
    evidence: evidence.length === 0 ? say('needEvidence') : undefined,
    claimedOn: draft.claimedOn || returned ? undefined : say('needDay'),
    hours: asksHours && draft.hours.trim() === '' ? say('needHours') : undefined,
  };
  const shown: Partial<typeof wrong> = tried ? wrong : {};

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some(Boolean) || act.isPending) {
      return;
    }
    const hours = asksHours ? { hours: draft.hours.replace(',', '.') } : {};
    const then = {
      onSuccess: () => {
        forget();
        go('/my-work', { sent: props.superior ?? '' });
      },
    };
    if (returned) {
      const { id: outputId, version: expectedVersion } = returned;
      resubmit.mutate({ outputId, expectedVersion, evidence, ...hours }, then);
    } else {
      const day = draft.claimedOn ? { claimedOn: draft.claimedOn } : {};
      submit.mutate({ taskId: task.id, units, evidence, ...day, ...hours }, then);
    }
  }

  return (
    <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
      {returned && <LastTime output={returned} />}
      <EvidenceFields
        places={draft.places}
        files={draft.files}
        error={shown.evidence ?? errorAt(act.error, 'evidence')}
        onPlaces={(places) => change({ places })}
        onFiles={(next) => change(({ files }) => ({ files: next(files) }))}
      />
      {!returned && (
        <>
          <Count
            label={say('units')}
            value={units}
            least={1}
            most={props.left}
            error={errorAt(act.error, 'units')}
            onChange={(next) => change({ units: next })}
          />
          <DateField
            label={say('claimedOn')}
            value={draft.claimedOn}
            error={shown.claimedOn ?? errorAt(act.error, 'claimedOn')}
            onChange={(claimedOn) => change({ claimedOn })}
          />
        </>
      )}
      {asksHours && (
        <TextInput
          label={say('hours')}
          inputMode="decimal"
          value={draft.hours}
          error={shown.hours ?? errorAt(act.error, 'hours')}
          onChange={(event) => change({ hours: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={say('note')}
        autosize={false}
        rows={2}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Counts
        task={task}
        units={units}
        due={returned ? dueAgain(returned, task.dueOn) : task.dueOn}
      />
      <Refused error={act.error} fields={['evidence', 'units', 'claimedOn', 'hours']} />
      <div className="actions sticky">
        <Button type="submit" size="md" loading={false} aria-disabled={act.isPending}>
          {act.isPending ? say('sending') : say('send')}
        </Button>
        {props.superior && <span className="dim">{say('next', { person: props.superior })}</span>}
      </div>
      <p className="dim">{say('draft')}</p>
    </form>
  );
}

function evidenceOf({ places, files, note }: Draft): EvidenceInput[] {
  const all = evidenceGiven(places, files);
  const [first, ...rest] = all;
  return first && note.trim() ? [{ ...first, note: note.trim() }, ...rest] : all;
}

/** The day that the return has set. */
function dueAgain(output: Output, otherwise: string): string {
  return output.reviews?.filter(({ withdrawn }) => !withdrawn).at(-1)?.newDueOn ?? otherwise;
}
