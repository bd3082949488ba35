import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);

/** Builds the workbench where it has not been built; `npm test` does so first, a single test run may not have. */
export async function buildWorkbench(): Promise<void> {
  if (existsSync(new URL('dist/workbench/index.html', root))) return;
  await build({ configFile: fileURLToPath(new URL('vite.workbench.config.ts', root)), logLevel: 'warn' });
}
