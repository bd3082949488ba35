import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';

/** The scripts that the tab's page loads before it can show anything: its own and what those import, not what comes lazily. */
export const firstScreen = (root: string): { files: string[]; bytes: number } => {
  const web = join(root, 'dist/web');
  const html = readFileSync(join(web, 'tab/index.html'), 'utf8');
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const { module } = parseSync(file, readFileSync(join(web, file), 'utf8'));
    for (const { moduleRequest } of module.staticImports) add(join(dirname(file), moduleRequest.value));
  };
  for (const [, src] of html.matchAll(/<script type="module"[^>]* src="([^"]+)"/g)) if (src) add(src);
  const bytes = [...files].reduce((sum, f) => sum + gzipSync(readFileSync(join(web, f))).length, 0);
  return { files: [...files], bytes };
};
