import type { ChangeEvent } from 'react';
import { asRead, exact } from '../../../model/exact';
import { Textarea, TextInput } from '../../../ui';
import { Crossed } from './Crossed';
import { written } from './document';
import css from './draft.module.css';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { say } from './texts';

/**
 * One text or number at its place. What is wrong with it stands below it, and so does what somebody
 * else has saved there meanwhile. An empty one that may be absent is taken away.
 */
export function Value(props: {
  place: string;
  label: string;
  number?: boolean;
  optional?: boolean;
}) {
  const { shown, changes, open, set, refusal } = useEditing();
  const { place } = props;
  const change = changes[place];
  const text = change ? (change.value ?? '') : (written(shown, place) ?? '');
  const wrong = props.number && text !== '' && !exact(text) ? say('needNumber') : undefined;

  function type(typed: string) {
    const value = props.number ? typed.replace(',', '.') : typed.replace(/\n/g, ' ');
    set(place, value === '' && props.optional ? null : value);
  }

  const field = {
    'aria-label': props.label,
    error: wrong ?? refusal(place),
    className: change ? css.typed : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      type(event.currentTarget.value),
  };
  if (!open) {
    return <span className={props.number ? 'figure' : undefined}>{asRead(text)}</span>;
  }
  return (
    <div className={props.number ? css.number : css.text}>
      {props.number ? (
        <TextInput {...field} value={asRead(text)} inputMode="decimal" />
      ) : (
        <Textarea {...field} value={text} rows={Math.min(5, Math.ceil((text.length + 1) / 30))} />
      )}
      <Crossed at={place} />
      <Faults at={place} />
    </div>
  );
}
