import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { useAddress } from '../../../app/screen';
import { moment } from '../../../i18n';
import { Button, Count, Refused, Said, sendByKey, Textarea, useDraft } from '../../../ui';
import type { Task } from './MyTask';
import { ReportUnable } from './queries';
import { say } from './texts';

/** Units that cannot be done: what was reported, what became of it, and the report itself. */
export function Unable({ task, most }: { task: Task; most: number }) {
  const [{ unable }, go] = useAddress();
  const [reported, setReported] = useState(false);
  const reports = task.inabilities ?? [];
  const units = reports.reduce((sum, one) => sum + one.units, 0);
  const waiting = units - task.unitsHandedOver;
  return (
    <section aria-labelledby="unable">
      {(reports.length > 0 || most > 0) && (
        <h2 id="unable">{reports.length > 0 ? say('reports') : say('unable')}</h2>
      )}
      <Said>{reported && say('reported')}</Said>
      {reports.length > 0 && (
        <div className="panel">
          <ul className="short">
            {reports.map((one) => (
              <li key={one.reportedAt}>
                {say('reportLine', { n: one.units, reason: one.reason })}
                <span className="dim block">
                  {say('reportBy', {
                    person: one.reportedBy?.fullName ?? '',
                    moment: moment(one.reportedAt),
                  })}
                </span>
              </li>
            ))}
          </ul>
          {task.unitsHandedOver > 0 && <p>{say('handedOver', { n: task.unitsHandedOver })}</p>}
          {waiting > 0 && <p>{say('notHandedOver', { n: waiting })}</p>}
        </div>
      )}
      {most > 0 &&
        (unable === undefined ? (
          <div className="actions">
            <Button variant="default" onClick={() => go({ unable: '1' })}>
              {say('unable')}
            </Button>
          </div>
        ) : (
          <Report
            task={task.id}
            most={most}
            done={() => {
              go({ unable: undefined });
              setReported(true);
            }}
          />
        ))}
    </section>
  );
}

function Report(props: { task: string; most: number; done: () => void }) {
  const report = useAct(ReportUnable);
  const { draft, change, forget } = useDraft(`unable:${props.task}`, {
    units: props.most,
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const units = Math.min(draft.units, props.most);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!draft.reason.trim() || report.isPending) {
      return;
    }
    report.mutate(
      { taskId: props.task, units, reason: draft.reason },
      {
        onSuccess: () => {
          forget();
          props.done();
        },
      },
    );
  }

  return (
    <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <p className="dim">{say('unableWhy')}</p>
      <Count
        label={say('unableUnits')}
        value={units}
        least={1}
        most={props.most}
        error={errorAt(report.error, 'units')}
        onChange={(next) => change({ units: next })}
      />
      <Textarea
        label={say('reason')}
        rows={2}
        required
        autoFocus
        maxLength={2000}
        value={draft.reason}
        error={tried && !draft.reason.trim() ? say('needReason') : errorAt(report.error, 'reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Refused error={report.error} fields={['units', 'reason']} />
      <div className="actions">
        <Button type="submit" aria-disabled={report.isPending}>
          {report.isPending ? say('working') : say('report')}
        </Button>
      </div>
    </form>
  );
}
