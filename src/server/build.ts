import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stampOf, whenChanged } from './content-stamp.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = [
  'package-lock.json',
  'src/contracts/**',
  'src/application/texts/**',
  'src/domain/scheduling/**',
];

const pages = {
  web: { config: 'vite.web.config.ts', made: ['vite.web.config.ts', 'src/web/**', ...shared] },
  workbench: {
    config: 'vite.workbench.config.ts',
    made: ['vite.workbench.config.ts', 'package-lock.json', 'src/local365/workbench/**'],
  },
};

/** Builds the pages whose sources have changed since they were last built. */
export const buildPages = async (): Promise<void> => {
  for (const [name, { config, made }] of Object.entries(pages)) {
    const built = await whenChanged(`${root}/dist/${name}.stamp`, stampOf(root, made), () => vite(config));
    if (built) console.log(`Built ${name}.`);
  }
};

const vite = (config: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const program = `${root}/node_modules/vite/bin/vite.js`;
    const child = spawn(process.execPath, [program, 'build', '-c', config, '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`vite build -c ${config} ended with ${code}`)),
    );
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
