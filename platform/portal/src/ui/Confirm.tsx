import { Button } from '@mantine/core';
import { useState } from 'react';
import { inBoth } from '../i18n';

const say = inBoth({
  vi: { yes: 'Đồng ý', no: 'Thôi', working: 'Đang gửi…' },
  en: { yes: 'Yes', no: 'No', working: 'Sending…' },
});

/** A button that asks once more before something weighty is done. */
export function Confirm(props: {
  label: string;
  question: string;
  pending: boolean;
  disabled?: boolean;
  plain?: boolean;
  act: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        variant={props.plain ? 'default' : 'filled'}
        disabled={props.disabled ?? false}
        onClick={() => setAsking(true)}
      >
        {props.label}
      </Button>
    );
  }
  return (
    <fieldset className="notice" aria-label={props.label}>
      <p>
        <strong>{props.question}</strong>
      </p>
      <div className="actions">
        <Button
          autoFocus
          aria-disabled={props.pending}
          onClick={() => {
            if (!props.pending) {
              props.act();
            }
          }}
        >
          {props.pending ? say('working') : say('yes')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {say('no')}
        </Button>
      </div>
    </fieldset>
  );
}
