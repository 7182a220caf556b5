import { useQuery } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { entry } from '../api';
import {
  type Agency,
  enterAgency,
  loginAddress,
  readAgency,
  readSession,
  type Session,
  tellSignedIn,
} from '../api/session';
import { named } from '../i18n';
import { Answer, Button } from '../ui';
import { LanguageSwitch, SignOut } from './Frame';
import { router } from './router';
import { say } from './texts';

const BACK = 'back-to';

/** Decides what somebody sees who comes to this address: the way in, a choice, or the work itself. */
export function Entry() {
  const session = useQuery({ queryKey: ['session'], queryFn: readSession, staleTime: Infinity });
  return (
    <Answer of={session}>
      {(known) => (known.signedIn ? <SignedIn session={known} /> : <WayIn />)}
    </Answer>
  );
}

function SignedIn({ session }: { session: Session }) {
  useEffect(() => {
    tellSignedIn();
    goBack();
  }, []);
  if (entry.place !== 'agency' || (entry.agency && session.agency === entry.agency)) {
    return <RouterProvider router={router} />;
  }
  return entry.agency ? <Elsewhere session={session} /> : <Choice session={session} />;
}

/** The agency's own door. */
function WayIn() {
  const agency = useAgency();
  const failed = new URLSearchParams(location.search).get('login') === 'failed';
  return (
    <Door>
      <Answer of={agency}>
        {(known) =>
          entry.agency && !known ? (
            <>
              <h1>{say('unknownAgency')}</h1>
              <p>{say('unknownAgencyWhy')}</p>
            </>
          ) : (
            <>
              <h1>{known ? named(known) : say('platform')}</h1>
              <p>{say('entryLead')}</p>
              {failed && (
                <p role="alert" className="notice bad">
                  {say('signInFailed')}
                </p>
              )}
              <Button size="md" onClick={() => signIn()}>
                {say('signIn')}
              </Button>
              <p className="dim">{say('keycloak')}</p>
            </>
          )
        }
      </Answer>
    </Door>
  );
}

/** Signed in, but for another agency than this address names. */
function Elsewhere({ session }: { session: Session }) {
  const agency = useAgency();
  const present = session.agencies.find(({ code }) => code === session.agency);
  return (
    <Door signedIn>
      <Answer of={agency}>
        {(known) => {
          const mine = session.agencies.some(({ code }) => code === entry.agency);
          const name = known ? named(known) : (entry.agency ?? '');
          if (!mine) {
            return (
              <>
                <h1>{known ? say('notMember', { agency: name }) : say('unknownAgency')}</h1>
                <Agencies session={session} />
              </>
            );
          }
          return (
            <>
              <h1>{name}</h1>
              {present && <p>{say('elsewhere', { agency: named(present) })}</p>}
              <Button size="md" onClick={() => enter(entry.agency ?? '')}>
                {say('switchTo', { agency: name })}
              </Button>
              <p className="dim">{say('switchNote')}</p>
            </>
          );
        }}
      </Answer>
    </Door>
  );
}

function Choice({ session }: { session: Session }) {
  const only = session.agencies.length === 1 ? session.agencies[0] : undefined;
  const alone = only && session.duties.length === 0 && session.agency === only.code;
  useEffect(() => {
    if (alone) {
      location.replace(`/${only.code}`);
    }
  }, [alone, only]);
  return (
    <Door signedIn>
      <h1>{say('choose')}</h1>
      <Agencies session={session} />
    </Door>
  );
}

function Agencies({ session }: { session: Session }) {
  const { agencies, duties } = session;
  if (agencies.length === 0 && duties.length === 0) {
    return <p>{say('noAgency')}</p>;
  }
  return (
    <ul className="choices">
      {agencies.map((agency) => (
        <li key={agency.code}>
          <button type="button" onClick={() => enter(agency.code)}>
            {named(agency)}
          </button>
        </li>
      ))}
      {duties.includes('MINISTRY_VIEWER') && (
        <li>
          <a href="/ministry">{say('toMinistry')}</a>
        </li>
      )}
      {duties.includes('PLATFORM_OPERATOR') && (
        <li>
          <a href="/operator">{say('toOperator')}</a>
        </li>
      )}
    </ul>
  );
}

function Door(props: { signedIn?: boolean; children: React.ReactNode }) {
  return (
    <div className="door">
      <header>
        <span className="mark">{say('platform')}</span>
        <LanguageSwitch />
        {props.signedIn && <SignOut />}
      </header>
      <main>{props.children}</main>
    </div>
  );
}

function useAgency() {
  return useQuery<Agency | null>({
    queryKey: ['agency', entry.agency],
    queryFn: () => (entry.agency ? readAgency(entry.agency) : null),
    staleTime: Infinity,
  });
}

function signIn() {
  const here = location.pathname + location.search.replace(/[?&]login=failed/, '');
  sessionStorage.setItem(BACK, here);
  location.assign(loginAddress(entry.agency));
}

/** After the login, to the page that was asked for first. */
function goBack() {
  const back = sessionStorage.getItem(BACK);
  sessionStorage.removeItem(BACK);
  const below = entry.base === '/' ? '/' : `${entry.base}/`;
  if (back?.startsWith(below) && back !== location.pathname + location.search) {
    location.replace(back);
  }
}

async function enter(code: string) {
  await enterAgency(code);
  location.assign(`/${code}`);
}
