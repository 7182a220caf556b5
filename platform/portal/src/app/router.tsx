import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { entry } from '../api';
import { Empty, Failed, Loading, NoRight, Page } from '../ui';
import { Frame } from './Frame';
import type { Screen } from './screen';
import { screens } from './screens';
import { say } from './texts';
import { type Me, useWorkplace } from './workplace';

const root = createRootRoute({
  component: Frame,
  notFoundComponent: () => (
    <Page title={say('notFound')}>
      <Empty title={say('notFoundWhy')} />
    </Page>
  ),
  errorComponent: Broken,
});

root.addChildren(
  screens.map((screen) =>
    createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: guarded(screen),
      pendingComponent: Loading,
      errorComponent: Broken,
    }),
  ),
);

export const router = createRouter({
  routeTree: root,
  basepath: entry.base,
  scrollRestoration: true,
  // the library's own way would put numbers into quotes
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const kept = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
    const text = new URLSearchParams(kept as [string, string][]).toString();
    return text ? `?${text}` : '';
  },
});

function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  return <Failed error={error instanceof Error ? error : new Error(String(error))} retry={reset} />;
}

function guarded({ load, forWhom, label }: Screen) {
  const Content = lazy(load);
  return function Guarded() {
    return forWhom ? (
      <Allowed forWhom={forWhom} label={label}>
        <Content />
      </Allowed>
    ) : (
      <Content />
    );
  };
}

function Allowed(props: {
  forWhom: (me: Me) => boolean;
  label: string | undefined;
  children: ReactNode;
}) {
  const { me } = useWorkplace();
  return props.forWhom(me) ? (
    props.children
  ) : (
    <Page title={props.label ?? say('noRight')}>
      <NoRight />
    </Page>
  );
}
