import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A digest of what files hold, by glob patterns from the repository's root: the same content, the same stamp. */
export const stampOf = (root: string, patterns: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of patterns.flatMap((p) => globSync(p, { cwd: root })).sort()) {
    if (/\.(ts|tsx|css|html|yaml|json)$/.test(file) && !/\.test\.tsx?$/.test(file))
      hash.update(file).update(readFileSync(`${root}/${file}`));
  }
  return hash.digest('hex');
};

/** Makes something again when what it is made of has changed since it was last made. Gives whether it was made. */
export const whenChanged = async (
  stampFile: string,
  stamp: string,
  make: () => Promise<void>,
): Promise<boolean> => {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  await make();
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
};
