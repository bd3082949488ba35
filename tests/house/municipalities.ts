import { bundled, profileIn } from '../../src/domain/policy/testing/planted.ts';

const profiles = bundled().map(([, text]) => profileIn(text));
const ids = (list: readonly { id: string }[]): string[] => list.map((x) => x.id);

/** Names of municipalities that have a policy here: a code that knows one of them knows too much. */
const municipalities = profiles.map((p) => p.id);

/** Ids of a policy that are also words of the code for something else. */
const ordinary = new Set(['administrator', 'medborgare', 'of', 'on', 'rad']);

/** What a policy calls its own bodies, roles, ways and methods. */
const ownIds = [
  ...new Set(
    profiles.flatMap((p) => [...ids(p.bodies), ...ids(p.roles), ...ids(p.routes), ...ids(p.methods)]),
  ),
].filter((id) => !ordinary.has(id));

const named = new RegExp(municipalities.join('|'), 'i');
const quoted = new RegExp(`(['"\x60])(${ownIds.join('|')})\\1`);

/** Lines of a source that name a municipality, or as a value something that only one of them has. */
export const municipalitiesIn = (source: string): string[] =>
  source.split('\n').filter((line) => named.test(line) || quoted.test(line));
