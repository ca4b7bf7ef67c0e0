import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Absolute, for `zhihe serve` builds from whatever folder it is called in.
const client = join(import.meta.dirname, 'client');

export default defineConfig({
  root: client,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'client'),
    emptyOutDir: true,
    // The page's CSP has no data: for scripts, and a mark worth inlining is inlined by hand.
    assetsInlineLimit: 0,
    // GraphiQL's editor is large by nature and lives on its own page; test/browser holds the app's own first load to its limit.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: [join(client, 'index.html'), join(client, 'query.html')],
      // GraphiQL's packages carry directives for React's compiler that a bundle does not keep; they change nothing here.
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:${process.env.PORT ?? '4000'}` } },
});
