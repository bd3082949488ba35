import type { Module } from './modules.ts';
import { type Wall, walls } from './wall-rules.ts';

export interface Violation {
  wall: string;
  why: string;
  file: string;
  target: string;
}

/** Imports that go through a wall, lead nowhere, or go round in a circle. Tests may build what they need from every room. */
export const violations = (modules: readonly Module[]): Violation[] => [
  ...modules.flatMap((m) => (isTest(m.file) ? [] : throughWalls(m))),
  ...leadNowhere(modules),
  ...circles(modules),
];

const isTest = (file: string): boolean => /\.(test|fixture)\.tsx?$|\/testing\/|^tests\//.test(file);

const throughWalls = ({ file, imports }: Module): Violation[] =>
  imports.flatMap(({ target }) =>
    walls
      .filter((w) => concerns(w, file) && w.forbids(target))
      .map(({ name, why }) => ({ wall: name, why, file, target })),
  );

const concerns = (wall: Wall, file: string): boolean =>
  wall.from.test(file) && wall.exempt?.test(file) !== true;

const leadNowhere = (modules: readonly Module[]): Violation[] => {
  const known = new Set(modules.map((m) => m.file));
  const why = 'An import that leads nowhere hides from the walls.';
  return modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => /^(src|tests)\/.*\.tsx?$/.test(target) && !known.has(target))
      .map(({ target }) => ({ wall: 'every-import-resolves', why, file, target })),
  );
};

/** Types may know each other; code that needs each other to run is one idea in two files, or two ideas tangled. */
const circles = (modules: readonly Module[]): Violation[] => {
  const needs = new Map(
    modules.map((m) => [m.file, m.imports.filter((i) => !i.typeOnly).map((i) => i.target)]),
  );
  const done = new Set<string>();
  const found: Violation[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      const circle = [...path.slice(path.indexOf(file)), file].join(' → ');
      found.push({
        wall: 'no-circles',
        why: 'One idea in two files, or two ideas tangled.',
        file,
        target: circle,
      });
      return;
    }
    if (done.has(file)) return;
    for (const next of needs.get(file) ?? []) if (needs.has(next)) visit(next, [...path, file]);
    done.add(file);
  };
  for (const { file } of modules) visit(file, []);
  return found;
};
