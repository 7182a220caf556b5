import { useState } from 'react';
import { useAsk, useAskAll } from '../../../api';
import type { DirectoryQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { named } from '../../../i18n';
import { Answer, Button, Empty, Go, NativeSelect, Page, Table, Tag, TextInput } from '../../../ui';
import css from './people.module.css';
import { Directory, UnitsToFilter } from './queries';
import { RegisterForm } from './RegisterForm';
import { capacity, say } from './texts';
import { useLater } from './useLater';

type Person = NonNullable<DirectoryQuery['people']>['nodes'][number];

/** The directory, searched without diacritics; each name leads to the person's page. */
export default function People() {
  const [{ q = '', unit, after }, change] = useAddress();
  const [typed, type] = useState(q);
  const [registering, setRegistering] = useState(false);
  const search = useLater(typed.trim(), 300);
  const people = useAsk(Directory, {
    search: search || null,
    unit: unit ?? null,
    after: after ?? null,
  });
  return (
    <Page
      title={say('title')}
      aside={
        <>
          <Go to="/imports" search={{ kind: 'PEOPLE' }}>
            {say('fromFile')}
          </Go>
          {!registering && <Button onClick={() => setRegistering(true)}>{say('register')}</Button>}
        </>
      }
    >
      {registering && <RegisterForm cancel={() => setRegistering(false)} />}
      <search className={css.filter}>
        <TextInput
          label={say('search')}
          description={say('searchHint')}
          type="search"
          value={typed}
          onChange={(event) => {
            type(event.currentTarget.value);
            change({ q: event.currentTarget.value || undefined, after: undefined });
          }}
        />
        <UnitFilter />
      </search>
      <Answer of={people}>
        {({ people: found }) =>
          !found || found.nodes.length === 0 ? (
            <Empty title={say('nobody')}>{say('nobodyWhat')}</Empty>
          ) : (
            <>
              <Found people={found.nodes} />
              <div className="actions">
                {after && (
                  <Button variant="default" onClick={() => change({ after: undefined })}>
                    {say('first')}
                  </Button>
                )}
                {found.pageInfo.hasNextPage && (
                  <Button
                    variant="default"
                    onClick={() => change({ after: found.pageInfo.endCursor ?? undefined })}
                  >
                    {say('next')}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Answer>
    </Page>
  );
}

function UnitFilter() {
  const [{ unit }, change] = useAddress();
  const asked = useAskAll(UnitsToFilter, {}, ({ units }) => units);
  return (
    <Answer of={asked}>
      {(pages) => (
        <NativeSelect
          label={say('unit')}
          value={unit ?? ''}
          data={[
            { value: '', label: say('everywhere') },
            ...pages
              .flatMap(({ units }) => units?.nodes ?? [])
              .map((one) => ({
                value: one.id,
                label: one.validTo ? say('ended', { unit: named(one) }) : named(one),
              })),
          ]}
          onChange={(event) =>
            change({ unit: event.currentTarget.value || undefined, after: undefined })
          }
        />
      )}
    </Answer>
  );
}

function Found({ people }: { people: Person[] }) {
  return (
    <Table
      caption={say('found')}
      captionHidden
      heads={[say('person'), say('code'), say('unit'), say('position'), say('account')]}
    >
      {people.map(({ id, fullName, personnelCode, outside, posting, account }) => (
        <tr key={id}>
          <th scope="row">
            <Go to="/person" search={{ id }}>
              {fullName}
            </Go>
            {outside && <Tag>{say('outside')}</Tag>}
          </th>
          <td data-label={say('code')}>{personnelCode}</td>
          <td data-label={say('unit')}>
            {posting?.unit ? (
              named(posting.unit)
            ) : (
              <span className="missing">{say('noPosting')}</span>
            )}
          </td>
          <td data-label={say('position')}>
            {posting && (
              <span>
                {posting.position?.name}
                {posting.capacity !== 'STAFF' && (
                  <span className="dim block">{capacity(posting.capacity)}</span>
                )}
              </span>
            )}
          </td>
          <td data-label={say('account')}>
            <AccountState account={account} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function AccountState({ account }: { account: Person['account'] }) {
  if (!account) {
    return <Tag>{say('noAccount')}</Tag>;
  }
  if (account.endedAt) {
    return <Tag>{say('accountEnded')}</Tag>;
  }
  if (account.failure) {
    return <Tag tone="bad">{say('failed')}</Tag>;
  }
  return account.connected ? (
    <span>{account.username}</span>
  ) : (
    <Tag tone="wait">{say('inviting')}</Tag>
  );
}
