import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'oxc-parser';

/** One import: a file of ours, `npm:<package>/…` or `node:…`. */
export interface Import {
  target: string;
  typeOnly: boolean;
}

export interface Module {
  file: string;
  imports: Import[];
}

/** Every module of ours with what it imports. Throws on a file that cannot be read as TypeScript. */
export const readModules = (root: string): Module[] =>
  globSync(['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => readModule(file, readFileSync(join(root, file), 'utf8')));

export const readModule = (file: string, source: string): Module => {
  const { errors, module } = parseSync(file, source);
  const fault = errors[0];
  if (fault) throw new Error(`${file}: ${fault.message}`);
  const fixed = module.staticImports.map((i) => ({
    request: i.moduleRequest.value,
    typeOnly: i.entries.length > 0 && i.entries.every((e) => e.isType),
  }));
  const handedOn = module.staticExports
    .flatMap((e) => e.entries)
    .flatMap((e) => (e.moduleRequest ? [{ request: e.moduleRequest.value, typeOnly: e.isType }] : []));
  const lazy = module.dynamicImports
    .map((i) => source.slice(i.moduleRequest.start + 1, i.moduleRequest.end - 1))
    // What is imported by a computed address is not ours to follow.
    .filter((request) => /^[\w@./:-]+$/.test(request))
    .map((request) => ({ request, typeOnly: false, lazy: true }));
  return {
    file,
    imports: [...fixed, ...handedOn, ...lazy].map((i) => ({
      target: targetOf(file, i.request),
      typeOnly: i.typeOnly,
    })),
  };
};

const targetOf = (file: string, request: string): string => {
  if (request.startsWith('.')) return normalize(join(dirname(file), request));
  return request.startsWith('node:') ? request : `npm:${request}`;
};
