import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { violations } from './check-walls.ts';
import { readModule, readModules } from './modules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const through = (file: string, source: string) => violations([readModule(file, source)]).map((v) => v.wall);

describe('the walls of the house', () => {
  it('are checked in every module that git knows, tsx among them', () => {
    const tracked = execFileSync('git', ['ls-files', 'src/**/*.ts', 'src/**/*.tsx'], {
      cwd: root,
      encoding: 'utf8',
    });
    const seen = new Set(readModules(root).map((m) => m.file));
    const files = tracked.split('\n').filter(Boolean);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((f) => !seen.has(f))).toEqual([]);
    expect(files.some((f) => f.endsWith('.tsx'))).toBe(true);
  });

  it('stand', () => {
    expect(violations(readModules(root))).toEqual([]);
  });

  it.each([
    ['src/domain/dialogue/x.ts', "import { y } from '../../application/y.ts';", 'domain-stands-alone'],
    ['src/application/x.ts', "import type { y } from '../microsoft365/y.ts';", 'application-knows-ports'],
    ['src/microsoft365/x.ts', "export * from '../application/views/y.ts';", 'microsoft365-serves-ports'],
    [
      'src/web/tab/X.tsx',
      "import { y } from '../../domain/dialogue/y.ts'; const x = <p/>;",
      'web-knows-contracts',
    ],
    ['src/local365/x.ts', "const y = await import('../domain/y.ts');", 'local365-knows-nothing-of-ours'],
    ['src/server/x.ts', "import { y } from '../local365/y.ts';", 'nothing-imports-local365'],
    ['src/bot/core/x.ts', "import { y } from 'botbuilder';", 'one-botbuilder-file'],
    ['src/http/x.ts', "import { y } from '@azure/msal-node';", 'one-door-to-graph'],
  ])('%s falls on a planted import', (file, source, wall) => {
    expect(through(file, source)).toContain(wall);
  });

  it('see a circle of code, and let types know each other', () => {
    const a = readModule('src/domain/a.ts', "import { b } from './b.ts';");
    const b = readModule('src/domain/b.ts', "import { a } from './a.ts';");
    const types = readModule('src/domain/b.ts', "import type { a } from './a.ts';");
    expect(violations([a, b]).map((v) => v.wall)).toEqual(['no-circles']);
    expect(violations([a, types])).toEqual([]);
  });
});
