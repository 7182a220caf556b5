import { type KeyboardEvent, useId } from 'react';
import { day } from '../../../i18n';
import { handedIn, taskName, unitsLeft } from '../../../model/work';
import { Go } from '../../../ui';
import css from './my-work.module.css';
import { Acts, far, remarks, States } from './parts';
import { column, say } from './texts';
import { type Task, urgencyOf } from './urgency';

const COLUMNS = ['todo', 'waiting', 'returned', 'done'] as const;
type Column = (typeof COLUMNS)[number];

/** The tasks as cards by where they stand; a card moves by what is done with its task. */
export function Board({ tasks }: { tasks: Task[] }) {
  return (
    <>
      <p className="dim">{say('boardKeys')}</p>
      <fieldset aria-label={say('board')} className={css.board} onKeyDown={walk}>
        {COLUMNS.map((one) => (
          <Cards key={one} name={column(one)} tasks={tasks.filter((t) => columnOf(t) === one)} />
        ))}
      </fieldset>
    </>
  );
}

function columnOf(task: Task): Column {
  const urgency = urgencyOf(task);
  return urgency === 'returned' || urgency === 'waiting' || urgency === 'done' ? urgency : 'todo';
}

function Cards({ name, tasks }: { name: string; tasks: Task[] }) {
  const heading = useId();
  return (
    <section className={css.column} aria-labelledby={heading}>
      <h2 id={heading}>
        {name} ({tasks.length})
      </h2>
      {tasks.length === 0 ? (
        <p className="dim">{say('emptyColumn')}</p>
      ) : (
        <ul>
          {tasks.map((task) => (
            <li key={task.id} className="card">
              <strong>
                <Go to="/my-task" search={{ task: task.id }}>
                  {taskName(task)}
                </Go>
              </strong>
              <p className="dim">
                {[
                  say('progress', { part: handedIn(task), all: task.quantity }),
                  day(task.dueOn),
                  unitsLeft(task) > 0 ? far(task.dueOn) : undefined,
                  remarks(task),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <States task={task} />
              <Acts task={task} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const STEPS: Record<string, [column: number, row: number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** The arrow keys lead from a card's link to the next one, over empty columns too. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = STEPS[event.key];
  const card = (event.target as Element).closest('li');
  if (!step || !card) {
    return;
  }
  const columns = [...event.currentTarget.querySelectorAll('section')]
    .map((one) => [...one.querySelectorAll('li')])
    .filter((cards) => cards.length > 0);
  const at = columns.findIndex((cards) => cards.includes(card));
  const row = columns[at]?.indexOf(card) ?? 0;
  const to = columns[at + step[0]];
  const next = to?.[step[0] === 0 ? row + step[1] : Math.min(row, to.length - 1)];
  if (next) {
    event.preventDefault();
    next.querySelector('a')?.focus();
  }
}
