import { useAskAll } from '../../../api';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { moment, named } from '../../../i18n';
import { Answer, Empty, Go, Page, Table, Tag } from '../../../ui';
import { OneDraftOf } from './OneDraft';
import { Drafts } from './queries';
import { StartButton } from './StartButton';
import { say } from './texts';
import { state } from './words';

/** The agency's drafts of a framework, and the one that the address names. */
export default function FrameworkDrafts() {
  const [{ draft }] = useAddress();
  return draft ? <OneDraftOf key={draft} id={draft} /> : <All />;
}

function All() {
  const { me } = useWorkplace();
  const drafts = useAskAll(Drafts, {}, (answer) => answer.frameworkDrafts);
  return (
    <Page title={say('title')} aside={me.roles.includes('KPI_OFFICER') && <StartButton />}>
      <p className="lead">{say('lead')}</p>
      <Answer of={drafts}>
        {(pages) => {
          const all = pages.flatMap(({ frameworkDrafts }) => frameworkDrafts?.nodes ?? []);
          return all.length === 0 ? (
            <Empty title={say('none')}>{say('noneWhat')}</Empty>
          ) : (
            <Table
              caption={say('drafts')}
              heads={[say('base'), say('state'), say('startedBy'), say('edited')]}
            >
              {[...all].reverse().map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Go to="/framework-draft" search={{ draft: one.id }}>
                      {one.base
                        ? say('version', { name: named(one.base), n: one.base.number })
                        : say('draft')}
                    </Go>
                  </th>
                  <td data-label={say('state')}>
                    <Tag tone={one.state === 'PROPOSED' ? 'wait' : 'plain'}>{state(one.state)}</Tag>
                  </td>
                  <td data-label={say('startedBy')}>
                    {say('at', {
                      person: one.startedBy?.fullName ?? say('someone'),
                      moment: moment(one.startedAt),
                    })}
                  </td>
                  <td data-label={say('edited')}>
                    {say('at', {
                      person: one.editedBy?.fullName ?? say('someone'),
                      moment: moment(one.editedAt),
                    })}
                  </td>
                </tr>
              ))}
            </Table>
          );
        }}
      </Answer>
    </Page>
  );
}
