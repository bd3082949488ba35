import { bodyName } from '../../views/words.ts';
import type { RecordSource } from '../source.ts';
import { list, section } from './blocks.ts';

/** Who is to have it. */
export const sentTo = (source: RecordSource, heading: string, body: string) => {
  const { c, policy } = source;
  const concerned = c.concernedBody === undefined ? [] : [bodyName(policy.profile, c.concernedBody)];
  const official = c.official ?? c.screening?.by ?? Object.values(c.forms).at(-1)?.by;
  const people = [c.proposal?.by, official, c.processLeader].flatMap((p) => p?.name ?? []);
  const wished = c.wish === undefined ? [] : [`Den som lämnade önskemålet ${c.wish}`];
  const all = [bodyName(policy.profile, body), ...concerned, ...people, ...wished];
  return section(heading, ...list([...new Set(all)]));
};
