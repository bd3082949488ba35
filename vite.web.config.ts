import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds what the app serves as `/tab/` and `/outlook/`: two pages and the hashed files they share in `assets/`.
 * A page comes out where its source stands, so `src/web/outlook/index.html` is the page and `src/web/addin/` its code.
 */
export default defineConfig({
  root: at('src/web'),
  base: '/',
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    target: 'es2024',
    rolldownOptions: {
      input: { tab: at('src/web/tab/index.html'), outlook: at('src/web/outlook/index.html') },
      // Fluent marks its files "use client" for React servers; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
