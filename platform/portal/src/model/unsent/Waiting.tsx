import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isLost, isOfThePage } from '../../api';
import { Button, Go, Said } from '../../ui';
import { drop, keep, send, type Unsent, useUnsent } from './queue';
import { say } from './texts';

const EVERY = 30_000;

/** What waits for the line, on every screen; it is sent as soon as there is one. */
export default function Waiting({ owner }: { owner: string }) {
  const unsent = useUnsent(owner);
  const open = unsent.filter(({ refused }) => !refused);
  const { sending, sent, sendAll } = useSending(open);
  return (
    <>
      {sent && <Said>{say('sent', { name: sent })}</Said>}
      {unsent.map((one) => (
        <div
          key={one.input.requestKey}
          role="status"
          className={one.refused ? 'notice bad' : 'notice'}
        >
          <p>
            <strong>{say(one.refused ? 'refused' : 'waiting', { name: one.name })}</strong>
          </p>
          <p>{one.refused ?? say('waitingWhy')}</p>
          <div className="actions">
            {one.refused ? (
              <Again unsent={one} />
            ) : (
              <Button variant="default" aria-disabled={sending} onClick={sendAll}>
                {say(sending ? 'sending' : 'now')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </>
  );
}

/** Leads back to the form, in which what was typed still stands. */
function Again({ unsent }: { unsent: Unsent }) {
  const search = unsent.kind === 'again' ? { output: unsent.output } : {};
  return (
    <>
      <span onClickCapture={() => drop(unsent)}>
        <Go to="/submit" search={{ task: unsent.task, ...search }} className="act">
          {say('open')}
        </Go>
      </span>
      <Button variant="default" onClick={() => drop(unsent)}>
        {say('drop')}
      </Button>
    </>
  );
}

function useSending(open: Unsent[]) {
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState('');
  const queue = useRef(open);
  queue.current = open;
  const busy = useRef(false);
  const sendAll = useCallback(async () => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setSending(true);
    for (const one of queue.current) {
      try {
        await send(one);
        setSent(one.name);
        void client.invalidateQueries();
      } catch (error) {
        if (isLost(error) || isOfThePage(error)) {
          break;
        }
        keep({ ...one, refused: error instanceof Error ? error.message : String(error) });
      }
    }
    busy.current = false;
    setSending(false);
  }, [client]);
  const some = open.length > 0;
  useEffect(() => {
    if (!some) {
      return;
    }
    const timer = setInterval(sendAll, EVERY);
    window.addEventListener('online', sendAll);
    if (navigator.onLine) {
      void sendAll();
    }
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', sendAll);
    };
  }, [some, sendAll]);
  return { sending, sent, sendAll };
}
