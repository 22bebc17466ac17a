import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The server's content security policy allows scripts and styles of our own origin only: nothing is inlined. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: join(import.meta.dirname, '../dist/ui'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // How long a slow machine took over it is nothing to warn of.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // Workers fetch what only some of them need, such as the reading of PDF, when they need it.
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
