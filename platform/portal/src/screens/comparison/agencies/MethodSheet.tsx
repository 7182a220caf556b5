import { useState } from 'react';
import { useAsk } from '../../../api';
import { named } from '../../../i18n';
import { Answer } from '../../../ui';
import { Method } from './queries';
import { say } from './texts';

/** How it is reckoned, in words; asked for only when somebody opens it. */
export function MethodSheet() {
  const [open, setOpen] = useState(false);
  const method = useAsk(Method, {}, { enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('method')}</summary>
      {open && (
        <Answer of={method}>
          {({ comparisonMethod: found }) =>
            found && (
              <div>
                {named({ nameVi: found.textVi, nameEn: found.textEn })
                  .split('\n')
                  .map((line) => (
                    <p key={line}>{line}</p>
                  ))}
              </div>
            )
          }
        </Answer>
      )}
    </details>
  );
}
