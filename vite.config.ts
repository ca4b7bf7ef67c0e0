import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'client',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // The page's CSP has no data: for scripts, and a mark worth inlining is inlined by hand.
    assetsInlineLimit: 0,
    // GraphiQL's editor is large by nature and lives on its own page; test/browser holds the app's own first load to its limit.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: ['client/index.html', 'client/query.html'],
      // GraphiQL's packages carry directives for React's compiler that a bundle does not keep; they change nothing here.
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:${process.env.PORT ?? '4000'}` } },
});
