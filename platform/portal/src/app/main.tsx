import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Fault } from '../api';
import { language } from '../i18n';
import { Entry } from './Entry';

import '../ui';

document.documentElement.lang = language;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      // what the service has refused, it refuses again; only a broken line is worth another try
      retry: (count, error) => error instanceof Fault && error.code === 'OFFLINE' && count < 3,
    },
    // an act is sent again only by the person
    mutations: { retry: false, networkMode: 'always' },
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <MantineProvider withCssVariables={false} withGlobalClasses={false} defaultColorScheme="light">
      <QueryClientProvider client={client}>
        <Entry />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
