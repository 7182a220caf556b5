import { Button, Refused } from '../../../ui';
import { type Item, taskName } from './item';
import css from './queue.module.css';
import { say } from './texts';
import type { NotDone } from './useDecisions';

/** Accepts what was chosen in the list together; each is still decided by itself. */
export function Batch(props: {
  items: Item[];
  busy: boolean;
  error: Error | null;
  act: (items: Item[]) => void;
}) {
  const n = props.items.length;
  return n === 0 && !props.error ? null : (
    <div className={css.batch}>
      <Refused error={props.error} />
      {n > 0 && (
        <Button aria-disabled={props.busy} onClick={() => !props.busy && props.act(props.items)}>
          {props.busy ? say('working') : say('validateAll', { n })}
        </Button>
      )}
    </div>
  );
}

/** Those of a batch that were refused, each with its reason; they still wait. */
export function NotDoneList(props: { of: NotDone[]; close: () => void }) {
  return props.of.length === 0 ? null : (
    <div className="notice bad" role="alert">
      <p>
        <strong>{say('notDone', { n: props.of.length })}</strong>
      </p>
      <ul className="short">
        {props.of.map(({ item, why }) => (
          <li key={item.id}>
            {item.task?.person?.fullName} · {taskName(item)}
            <span className="block">{why.join(' ')}</span>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={props.close}>
        {say('understood')}
      </Button>
    </div>
  );
}
