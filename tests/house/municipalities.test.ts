import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readModules } from './modules.ts';
import { municipalitiesIn } from './municipalities.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where municipalities are at home: their policies, the worlds they are tried in, tests, and which is the default. */
const athome =
  /^src\/(domain\/policy\/profiles|server\/worlds|server\/scenarios)\/|\/testing\/|\.test\.tsx?$|^src\/server\/default-profile\.ts$/;

describe('what is policy stands in the policy', () => {
  it('no code names a municipality, or a body, role, way or method of one', () => {
    const files = readModules(root)
      .map((m) => m.file)
      .filter((file) => file.startsWith('src/') && !athome.test(file));
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      municipalitiesIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it.each(["if (body === 'ks')", 'title: "Krokoms dialoger"', 'role === `kommundirektor`'])(
    'sees it in %s',
    (line) => expect(municipalitiesIn(`const a = 1;\n${line}\n`)).toEqual([line]),
  );
});
