import { asRead } from '../../../model/exact';
import { written } from './document';
import { useEditing } from './editing';
import { say } from './texts';

/** What somebody else has saved meanwhile at a place where something was typed here. */
export function Crossed({ at }: { at: string }) {
  const { saved, changes, undo } = useEditing();
  const change = changes[at];
  const theirs = written(saved, at);
  if (!change || change.was === theirs) {
    return null;
  }
  return (
    <p className="field-error" role="alert">
      {say('crossed', { value: theirs === null ? say('nothing') : asRead(theirs) })}{' '}
      <button type="button" className="link" onClick={() => undo(at)}>
        {say('takeTheirs')}
      </button>
    </p>
  );
}
