import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listTable } from '../../src/microsoft365/register/lists/table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');
const [begin, end] = ['<!-- lists -->', '<!-- /lists -->'];

/** One row a list; of its columns the indexed ones are marked ·, the unique one •. */
const table = (): string => {
  const columns = Object.groupBy(listTable(), (row) => row.list);
  const rows = Object.entries(columns).flatMap(([list, of = []]) => {
    const marked = of.map(
      (c) => `${c.column}${c.kind.includes('unik') ? ' •' : c.kind.includes('indexerad') ? ' ·' : ''}`,
    );
    const [first] = of;
    return first ? [`| \`${list}\` | ${first.label} | ${first.site} | ${marked.join(', ')} |`] : [];
  });
  return ['| list | called | site | columns (• unique, · indexed) |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
};

it('the README’s list table is what the declarations say (README=write renews it)', () => {
  const [before = '', rest = ''] = readme.split(begin);
  const [standing = '', after = ''] = rest.split(end);
  if (process.env.README === 'write')
    writeFileSync(`${root}/README.md`, `${before}${begin}\n${table()}\n${end}${after}`);
  else expect(standing.trim()).toBe(table());
});

it('every file and picture the README names is there', () => {
  const named = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, path]) => path ?? '')
    .filter((p) => !p.startsWith('http'));
  expect(named.filter((path) => !existsSync(`${root}/${path}`))).toEqual([]);
});

it('every command the README gives is a script', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
