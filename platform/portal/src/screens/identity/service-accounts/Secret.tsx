import { useState } from 'react';
import { Button, Said } from '../../../ui';
import css from './secret.module.css';
import { say } from './texts';

/** A secret that the page shows once and keeps nowhere, and how to get a token with it. */
export function Secret(props: { secret: string; clientId: string; tokenAddress: string }) {
  const { secret, clientId, tokenAddress } = props;
  const [copied, setCopied] = useState(false);
  return (
    <div className="notice good" role="status">
      <p>
        <strong>{say('secretOnce')}</strong>
      </p>
      <p>
        <code>{secret}</code>
      </p>
      <Button
        variant="default"
        onClick={() => navigator.clipboard.writeText(secret).then(() => setCopied(true))}
      >
        {say('copy')}
      </Button>
      {copied && <Said>{say('copied')}</Said>}
      <p>{say('howTo')}</p>
      <pre className={css.command}>
        {`curl -u '${clientId}:…' \\
  -d grant_type=client_credentials \\
  ${tokenAddress}`}
      </pre>
      <p>
        <a href="/developers">{say('sandbox')}</a>
      </p>
    </div>
  );
}
