import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** A name for folders: a bundled profile's own, or one that follows from the path of one's own file. */
export const profileKey = (profile: string): string => {
  if (!isOwnFile(profile)) return profile;
  const path = resolve(profile);
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${basename(path).replace(/\.ya?ml$/, '')}-${digest}`;
};

/** A path, not a name: `minkommun.yaml`, `./policy/minkommun`. */
export const isOwnFile = (profile: string): boolean => /\.ya?ml$|[/\\]/.test(profile);
