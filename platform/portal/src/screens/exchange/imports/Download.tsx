import { useState } from 'react';
import { download } from '../../../api';
import { Button, Failed } from '../../../ui';
import { say } from './texts';

/** A file of the service's, saved under a name. */
export function Download(props: { from: string; name: string; label: string }) {
  const [fault, setFault] = useState<Error>();
  const [pending, setPending] = useState(false);

  function get() {
    if (!pending) {
      setPending(true);
      setFault(undefined);
      download(props.from, props.name)
        .catch(setFault)
        .finally(() => setPending(false));
    }
  }

  return (
    <>
      <Button variant="default" aria-disabled={pending} onClick={get}>
        {pending ? say('working') : props.label}
      </Button>
      {fault && <Failed error={fault} />}
    </>
  );
}
