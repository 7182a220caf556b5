import { type FormEvent, type ReactNode, useId } from 'react';
import { Button, sendByKey } from '../../../ui';
import { say } from './texts';

/** One part of a person's page. */
export function Band(props: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A form inside a band, with its two buttons. */
export function BandForm(props: {
  pending: boolean;
  send: () => void;
  cancel: () => void;
  children: ReactNode;
}) {
  function send(event: FormEvent) {
    event.preventDefault();
    if (!props.pending) {
      props.send();
    }
  }
  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      {props.children}
      <div className="actions">
        <Button type="submit" aria-disabled={props.pending}>
          {props.pending ? say('working') : say('save')}
        </Button>
        <Button variant="default" onClick={props.cancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
