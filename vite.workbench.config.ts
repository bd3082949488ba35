import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the workbench page, which the local Microsoft 365 serves at `/`. */
export default defineConfig({
  root: fileURLToPath(new URL('src/local365/workbench', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('dist/workbench', import.meta.url)),
    emptyOutDir: true,
    target: 'es2024',
    // The page is served from the same machine: one file of Fluent costs nothing, and the warning would only be noise.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Fluent marks its files "use client" for React servers; there is none here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
