import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { registered } from './scripts/registered.mjs';

export default defineConfig(({ command }) => ({
  plugins: [registered(), react()],
  base: command === 'build' ? '/assets/' : '/',
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: process.env.PORTAL_FILES ?? 'dist',
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    // the developers' sandbox is a page of its own, with a policy of its own
    rollupOptions: { input: ['index.html', 'developers.html'] },
    // the last Chrome of Windows 7 and its contemporaries
    target: ['chrome109', 'firefox115', 'safari16'],
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
  server: {
    proxy: Object.fromEntries(
      [
        '/graphql',
        '/session',
        '/oauth2',
        '/login',
        '/files',
        '/import-files',
        '/import-templates',
        '/imports',
        '/developers/schema.graphqls',
      ].map((path) => [
        path,
        process.env.PORTAL_SERVICE ?? 'http://localhost:8080',
      ]),
    ),
  },
}));
