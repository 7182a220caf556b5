import { useState } from 'react';
import { useAct, useAsk } from '../../../api';
import { periodName } from '../../../app/texts';
import type { Period } from '../../../app/workplace';
import { day, named } from '../../../i18n';
import { Answer, Button, Empty, Refused, Said } from '../../../ui';
import type { Below } from './Planning';
import css from './planning.module.css';
import { CopyTasks, PlanningCopies } from './queries';
import { problem as reasonFor, say } from './texts';

/** Last period's tasks of one person, done again; what cannot be copied says why. */
export function Copying(props: { person: Below; from: string; to: Period }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('copy', { period: periodName(props.from) })}
      </Button>
      {open && <Choice {...props} />}
    </div>
  );
}

function Choice({ person, from, to }: { person: Below; from: string; to: Period }) {
  const copies = useAsk(PlanningCopies, { person: person.id, from, to: to.code });
  const copy = useAct(CopyTasks);
  const [left, leave] = useState<string[]>([]);
  const results = copy.data?.copyTasks?.results ?? [];
  const refused = results.filter(({ task }) => !task);
  return (
    <Answer of={copies}>
      {({ tasksToCopy }) => {
        const all = (tasksToCopy ?? []).flatMap((one) =>
          one.task ? [{ ...one, task: one.task }] : [],
        );
        const chosen = all
          .filter(({ problem, task }) => !problem && !left.includes(task.id))
          .map(({ task }) => task.id);
        return (
          <>
            <Said>{copy.isSuccess && say('copied', { n: results.length - refused.length })}</Said>
            {refused.length > 0 && (
              <div role="alert" className="notice bad">
                <p>{say('copyRefused', { n: refused.length })}</p>
                <ul>
                  {[
                    ...new Set(
                      refused.flatMap((one) => one.userErrors ?? []).map((e) => e.message),
                    ),
                  ].map((message) => (
                    <li key={message}>{message}</li>
                  ))}
                </ul>
              </div>
            )}
            {all.length === 0 ? (
              <Empty title={say('copyNone')} />
            ) : (
              <div className={css.who}>
                {all.map(({ task, problem, dueOn }) => (
                  <label key={task.id}>
                    <input
                      type="checkbox"
                      disabled={Boolean(problem)}
                      checked={chosen.includes(task.id)}
                      onChange={(event) =>
                        leave(
                          event.currentTarget.checked
                            ? left.filter((id) => id !== task.id)
                            : [...left, task.id],
                        )
                      }
                    />
                    <span>
                      {task.title ?? (task.product && named(task.product))}
                      <span className="dim block">
                        {say('units', { n: task.quantity })} ·{' '}
                        {problem ? reasonFor(problem) : say('copyDue', { day: day(dueOn) })}
                      </span>
                    </span>
                  </label>
                ))}
                <Refused error={copy.error} />
                <div>
                  <Button
                    aria-disabled={copy.isPending || chosen.length === 0}
                    onClick={() =>
                      chosen.length > 0 &&
                      !copy.isPending &&
                      copy.mutate(
                        { toPeriodId: to.id, taskIds: chosen },
                        // a second press must not copy them twice
                        { onSuccess: () => leave([...left, ...chosen]) },
                      )
                    }
                  >
                    {copy.isPending ? say('working') : say('copyDo', { n: chosen.length })}
                  </Button>
                </div>
              </div>
            )}
          </>
        );
      }}
    </Answer>
  );
}
