import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = (): string[] => [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];

const found = (): string | undefined => places().find((path) => path !== '' && existsSync(path));

/** Debian's package where this is Debian and we may, else Playwright's own download. */
const install = (): void => {
  const ways: [string, string[]][] = [
    ['apt-get', ['install', '-y', 'chromium']],
    [process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
  ];
  for (const [program, args] of ways) {
    if (program === 'apt-get') spawnSync(program, ['update'], { stdio: 'ignore' });
    if (found() === undefined) spawnSync(program, args, { stdio: 'ignore' });
  }
};

/** A browser of this machine, one installed where there is none; else the test fails and says what is missing. */
export function openBrowser(): Promise<Browser> {
  if (found() === undefined) install();
  const executablePath = found();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found and none could be installed: install one, or name it in CHROMIUM.',
    );
  }
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}
