import { useAsk } from '../../../api';
import type { OnePersonQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { History } from '../../../model/history/History';
import { Answer, Empty, Go, Page } from '../../../ui';
import { Account } from './Account';
import { Acting } from './Acting';
import { Posting } from './Posting';
import { OnePerson } from './queries';
import { Roles } from './Roles';
import { employment, say } from './texts';

export type Person = Extract<OnePersonQuery['node'], { __typename: 'Person' }>;

/** One person: where they serve, how they sign in, what they may do, and who acts for them. */
export default function PersonPage() {
  const [{ id }] = useAddress();
  const asked = useAsk(OnePerson, { id: id ?? '' }, { enabled: Boolean(id) });
  const gone = <Empty title={say('gone')}>{say('goneWhat')}</Empty>;
  const found = asked.data?.node?.__typename === 'Person' ? asked.data.node : undefined;
  return (
    <Page title={found?.fullName ?? say('title')} aside={<Go to="/people">{say('back')}</Go>}>
      {id ? (
        <Answer of={asked}>
          {({ node }) =>
            node?.__typename === 'Person' ? <One key={node.id} person={node} /> : gone
          }
        </Answer>
      ) : (
        gone
      )}
    </Page>
  );
}

function One({ person }: { person: Person }) {
  const { me } = useWorkplace();
  const oneself = me.person?.id === person.id;
  return (
    <>
      <p className="lead">
        {[
          say('code', { code: person.personnelCode }),
          person.outside ? say('outside') : employment(person.employmentKind),
          person.superior && say('superior', { person: person.superior.fullName }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {oneself && <p className="notice">{say('yourself')}</p>}
      {!person.outside && <Posting person={person} mayAct={!oneself} />}
      <Account person={person} mayAct={!oneself} />
      {person.account && !person.account.endedAt && !person.account.guest && (
        <Roles account={person.account} mayAct={!oneself} />
      )}
      <Acting person={person} mayAct={!oneself} />
      {(oneself || me.roles.includes('TENANT_ADMINISTRATOR')) && <History of={person.id} />}
    </>
  );
}
