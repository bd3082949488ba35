import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseSync, Visitor } from 'oxc-parser';

/** A test that says which demand it proves. */
export interface Proof {
  /** `K·M2` */
  demand: string;
  file: string;
  /** The words the test says it with, the marks taken away. */
  says: string;
}

const mark = /\[([KSHV]·[A-Z]+(?:-?[A-Z]?\d+|-[A-Z])?)\]/g;

/** Every demand that a string of the tests names: titles of tests, and rows of tables of tests. Comments prove nothing. */
export const proofsIn = (file: string, source: string): Proof[] => {
  const proofs: Proof[] = [];
  const read = (text: string): void => {
    const says = text
      .replaceAll(mark, '')
      .replace(/^[\s,:]+/, '')
      .trim();
    for (const [, demand = ''] of text.matchAll(mark)) proofs.push({ demand, file, says });
  };
  new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') read(node.value);
    },
    TemplateElement: (node) => read(node.value.raw),
  }).visit(parseSync(file, source).program);
  return proofs;
};

export const readProofs = (root: string): Proof[] =>
  globSync(['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('tests/demands/'))
    .sort()
    .flatMap((file) => proofsIn(file, readFileSync(join(root, file), 'utf8')));
