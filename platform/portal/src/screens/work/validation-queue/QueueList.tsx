import { moment } from '../../../i18n';
import { Go, Tag } from '../../../ui';
import { GROUPS, groupOf, type Item, taskName, together } from './item';
import css from './queue.module.css';
import { group, say } from './texts';

export function QueueList(props: {
  items: Item[];
  open: string | undefined;
  chosen: ReadonlySet<string>;
  choose: (ids: string[], on: boolean) => void;
}) {
  const { chosen, choose } = props;
  return (
    <nav aria-label={say('list')}>
      {GROUPS.map((one) => {
        const members = props.items.filter((item) => groupOf(item) === one);
        const several = members.filter(together).map(({ id }) => id);
        return members.length === 0 ? null : (
          <section key={one}>
            <h3>
              {group(one)} ({members.length})
            </h3>
            {several.length > 1 && (
              <label className={css.choice}>
                <input
                  type="checkbox"
                  checked={several.every((id) => chosen.has(id))}
                  onChange={(event) => choose(several, event.currentTarget.checked)}
                />
                {say('chooseAll', { n: several.length })}
              </label>
            )}
            <ul>
              {members.map((item) => (
                <li key={item.id} className={item.id === props.open ? css.open : ''}>
                  {together(item) && (
                    <input
                      type="checkbox"
                      aria-label={say('choose', {
                        task: taskName(item),
                        person: item.task?.person?.fullName ?? '',
                      })}
                      checked={chosen.has(item.id)}
                      onChange={(event) => choose([item.id], event.currentTarget.checked)}
                    />
                  )}
                  <Go to="/validation-queue" search={{ output: item.id }}>
                    <strong>{item.task?.person?.fullName}</strong>
                    <span className="block">{taskName(item)}</span>
                    <span className="dim block">
                      {say('line', {
                        units: item.units,
                        at: handedInAt(item),
                      })}
                    </span>
                    {item.submissions?.at(-1)?.late && <Tag tone="bad">{say('late')}</Tag>}
                  </Go>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function handedInAt({ submissions }: Item): string {
  const last = submissions?.at(-1);
  return last ? moment(last.submittedAt) : '';
}
