import { Go, Tag } from '../../../ui';
import { GROUPS, groupOf, type Item, taskName } from './item';
import css from './queue.module.css';
import { group, say } from './texts';

export function QueueList({ items, open }: { items: Item[]; open: string }) {
  return (
    <nav className={css.list} aria-label={say('list')}>
      {GROUPS.map((one) => {
        const members = items.filter((item) => groupOf(item) === one);
        return members.length === 0 ? null : (
          <section key={one}>
            <h3>
              {group(one)} ({members.length})
            </h3>
            <ul>
              {members.map((item) => (
                <li key={item.id} className={item.id === open ? css.open : ''}>
                  <Go to="/validation-queue" search={{ output: item.id }}>
                    <strong>{item.task?.person?.fullName}</strong>
                    <span className="block">{taskName(item)}</span>
                  </Go>
                  {item.submissions?.at(-1)?.late && <Tag tone="bad">{say('late')}</Tag>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
