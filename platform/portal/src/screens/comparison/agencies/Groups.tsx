import { useState } from 'react';
import { useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { named } from '../../../i18n';
import { Answer, Empty, Table } from '../../../ui';
import { PeerGroups } from './queries';
import { kindName, say } from './texts';

/** The groups as the ministry decided them; one can be shown alone. Asked for only when opened. */
export function Groups() {
  const [open, setOpen] = useState(false);
  const groups = useAsk(PeerGroups, {}, { enabled: open });
  const [, change] = useAddress();
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('groups')}</summary>
      {open && (
        <Answer of={groups}>
          {({ peerGroups }) =>
            !peerGroups?.length ? (
              <Empty title={say('noGroups')} />
            ) : (
              <Table
                heads={[
                  say('group'),
                  say('kind'),
                  { number: say('minimum') },
                  say('decision'),
                  { hidden: say('showGroup') },
                ]}
              >
                {peerGroups.map((group) => (
                  <tr key={group.id}>
                    <th scope="row">{named(group)}</th>
                    <td data-label={say('kind')}>{kindName(group.kind)}</td>
                    <td className="number" data-label={say('minimum')}>
                      {group.minimumPeers}
                    </td>
                    <td data-label={say('decision')}>{group.decision}</td>
                    <td>
                      <button
                        type="button"
                        className="link"
                        onClick={() => change({ group: group.code })}
                      >
                        {say('showGroup')}
                      </button>
                    </td>
                  </tr>
                ))}
              </Table>
            )
          }
        </Answer>
      )}
    </details>
  );
}
