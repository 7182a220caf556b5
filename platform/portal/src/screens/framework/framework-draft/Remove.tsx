import { useEditing } from './editing';
import { say } from './texts';

/** Takes an element away, until it is saved with everything else only here. */
export function Remove(props: { place: string; name: string; label?: string }) {
  const { set } = useEditing();
  return (
    <button
      type="button"
      className="link"
      aria-label={say('removeOf', { name: props.name })}
      onClick={() => set(props.place, null, { json: true })}
    >
      {props.label ?? say('remove')}
    </button>
  );
}
