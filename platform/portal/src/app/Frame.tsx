import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { entry, useAsk } from '../api';
import { signOut } from '../api/session';
import { choose, language } from '../i18n';
import { Answer, Go } from '../ui';
import { forgetDrafts } from '../ui/draft';
import { PageFaults } from './PageFaults';
import { useAddress } from './screen';
import { screens } from './screens';
import { periodName, periodState, say } from './texts';
import { type Me, present, useWorkplace, Workplace, WorkplaceContext } from './workplace';

// not before the screen itself: nothing of it is needed to draw one
const Waiting = lazy(() => import('../model/unsent/Waiting'));

/** What stands around every screen. */
export function Frame() {
  return entry.place === 'agency' ? <AgencyFrame /> : <PlainFrame />;
}

function AgencyFrame() {
  const workplace = useAsk(Workplace, {});
  const [{ period: chosen }] = useAddress();
  return (
    <Answer of={workplace}>
      {({ me, periods }) => {
        if (!me) {
          return null;
        }
        const newest = [...(periods?.nodes ?? [])].reverse();
        const period = newest.find(({ code }) => code === chosen) ?? present(newest);
        return (
          <WorkplaceContext.Provider value={{ me, periods: newest, period }}>
            <Around me={me} middle={<PeriodChoice />} />
          </WorkplaceContext.Provider>
        );
      }}
    </Answer>
  );
}

function PlainFrame() {
  return <Around />;
}

function Around(props: { me?: Me; middle?: React.ReactNode }) {
  const { me } = props;
  const entries = screens.filter(
    ({ label, forWhom }) => label && (!forWhom || (me && forWhom(me))),
  );
  const main = useFocusAfterNavigation();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <header className="top">
        <span className="mark">{say('platform')}</span>
        {props.middle}
        <span className="who">{me?.person?.fullName ?? me?.name}</span>
        <LanguageSwitch />
        <SignOut />
      </header>
      <nav aria-label={say('menu')}>
        <ul>
          {entries.map(({ path, label }) => (
            <li key={path}>
              <Go to={path}>{label}</Go>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" ref={main}>
        <PageFaults />
        {me?.person && (
          <Suspense>
            <Waiting owner={me.person.id} />
          </Suspense>
        )}
        <Outlet />
      </main>
    </div>
  );
}

function PeriodChoice() {
  const { periods, period } = useWorkplace();
  const [, change] = useAddress();
  if (!period) {
    return null;
  }
  return (
    <label className="period">
      <span className="hidden">{say('period')}</span>
      <select
        value={period.code}
        onChange={(event) => change({ period: event.currentTarget.value })}
      >
        {periods.map(({ code, state }) => (
          <option key={code} value={code}>
            {periodName(code)} · {periodState(state)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function LanguageSwitch() {
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="link" lang={other} onClick={() => choose(other)}>
      {say('other')}
    </button>
  );
}

export function SignOut() {
  const [failed, setFailed] = useState(false);
  const out = () =>
    signOut().then(
      () => {
        forgetDrafts();
        location.assign(entry.base);
      },
      () => setFailed(true),
    );
  return (
    <>
      <button type="button" className="link" onClick={out}>
        {say('signOut')}
      </button>
      {failed && <span role="alert">{say('signOutFailed')}</span>}
    </>
  );
}

/** A screen reader hears the new screen's heading; the first one speaks for itself. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) {
      before.current = pathname;
      main.current?.querySelector('h1')?.focus();
    }
  }, [pathname]);
  return main;
}
