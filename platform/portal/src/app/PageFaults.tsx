import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { entry } from '../api';
import { faults } from '../api/ask';
import { loginAddress, whenSignedInElsewhere } from '../api/session';
import { Button, Said } from '../ui';
import { say } from './texts';

/** Faults that concern the whole page; what was typed stays where it is. */
export function PageFaults() {
  const [code, setCode] = useState<string>();
  const client = useQueryClient();
  useEffect(() => {
    const hear = (event: Event) => setCode((event as CustomEvent<string>).detail);
    faults.addEventListener('fault', hear);
    return () => faults.removeEventListener('fault', hear);
  }, []);
  useEffect(
    () =>
      whenSignedInElsewhere(() => {
        setCode((now) => (now === 'UNAUTHENTICATED' ? 'BACK' : now));
        client.invalidateQueries();
      }),
    [client],
  );
  switch (code) {
    case 'UNAUTHENTICATED':
      return (
        <div role="alert" className="notice bad">
          <p>
            <strong>{say('loginOver')}</strong>
          </p>
          <p>{say('loginOverWhy')}</p>
          <Button onClick={() => window.open(loginAddress(entry.agency))}>
            {say('loginAgain')}
          </Button>
        </div>
      );
    case 'BACK':
      return <Said>{say('backAgain')}</Said>;
    case 'OTHER_AGENCY':
      return (
        <div role="alert" className="notice bad">
          <p>{say('elsewhere', { agency: '…' })}</p>
          <Button onClick={() => location.reload()}>{say('reload')}</Button>
        </div>
      );
    case 'UNREGISTERED_OPERATION':
      return (
        <div role="alert" className="notice bad">
          <p>{say('older')}</p>
          <Button onClick={() => location.reload()}>{say('reload')}</Button>
        </div>
      );
    case 'AGENCY_NOT_SERVED':
      return (
        <p role="alert" className="notice bad">
          {say('notServed')}
        </p>
      );
    default:
      return null;
  }
}
