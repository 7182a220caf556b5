import { named } from '../../../i18n';
import { Figure } from '../../../ui';
import css from './score.module.css';
import { TaskOutputs } from './TaskOutputs';
import { operation, say } from './texts';
import type { Branch } from './tree';

/** How one figure was counted: its rule, then what it comes from; a task opens to its outputs. */
export function Steps({ branch }: { branch: Branch }) {
  return (
    <div className={css.steps}>
      {branch.rule && (
        <p className={css.rule}>
          <strong>{branch.rule.article ?? say('rule')}</strong>: {branch.rule.text}
          {branch.rule.reading && (
            <span className="dim"> ({say('reading', { code: branch.rule.reading })})</span>
          )}
        </p>
      )}
      {branch.below.length > 0 && (
        <ul>
          {branch.below.map((child) => (
            <Line key={child.number} branch={child} above={branch} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ branch, above }: { branch: Branch; above: Branch }) {
  const name =
    branch.task && branch.code === 'task'
      ? (branch.task.title ?? (branch.task.product ? named(branch.task.product) : branch.label))
      : branch.label;
  const head = (
    <>
      <span className={css.name}>
        {name}
        {branch.person && ` · ${branch.person.fullName}`}
      </span>
      {branch.operation !== 'LEAF' && <span className="dim"> {operation(branch.operation)} </span>}
      <strong>
        <Figure of={branch.value} />
      </strong>
    </>
  );
  const ruleOf = branch.rule && branch.rule.code !== above.rule?.code ? branch.rule : undefined;
  if (branch.task && branch.code === 'task') {
    return (
      <li>
        <details>
          <summary>{head}</summary>
          <Steps branch={{ ...branch, rule: ruleOf ?? null }} />
          <TaskOutputs task={branch.task.id} />
        </details>
      </li>
    );
  }
  return (
    <li>
      <div className={css.line}>{head}</div>
      {(branch.below.length > 0 || ruleOf) && (
        <Steps branch={{ ...branch, rule: ruleOf ?? null }} />
      )}
    </li>
  );
}
