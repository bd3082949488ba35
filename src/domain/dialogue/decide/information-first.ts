import { Temporal } from 'temporal-polyfill';
import type { Method } from '../../policy/methods.ts';
import type { Profile } from '../../policy/profile.ts';
import type { Case } from '../case/case.ts';
import { lowestLevel } from '../level.ts';
import type { Meeting } from '../meeting.ts';
import { type Refusal, refused } from '../refusal.ts';

type Checked = { ok: true } | { ok: false; refusal: Refusal };
const fine: Checked = { ok: true };
type Placed = Pick<Meeting, 'level' | 'start' | 'state'>;

/** The methods that the forms name. */
export const plannedMethods = (c: Case, profile: Profile): Method[] => {
  const ids = Object.values(c.forms).flatMap((f) =>
    Object.values(f.values).flatMap((v) => (Array.isArray(v) ? v : [])),
  );
  return profile.methods.filter((m) => ids.includes(m.id));
};

/**
 * [K·M2]: where only meetings inform, the first of them comes before what it informs about.
 * @param meetings as they would stand
 * @param about those of them to be judged
 */
export const checkInformationFirst = (
  c: Case,
  profile: Profile,
  meetings: readonly Placed[],
  about: readonly Placed[],
): Checked => {
  const rule = profile.methodRules.informationFirst;
  const lowest = lowestLevel(profile);
  const informing = plannedMethods(c, profile).filter((m) => m.level === lowest);
  if (!rule || informing.length === 0 || informing.some((m) => !m.meeting)) return fine;
  const informed = (meeting: Placed): boolean =>
    meetings.some(
      (m) =>
        m.level === lowest && m.state !== 'cancelled' && Temporal.Instant.compare(m.start, meeting.start) < 0,
    );
  if (about.every((m) => m.state !== 'planned' || m.level === lowest || informed(m))) return fine;
  const names = informing.map((m) => m.name.toLowerCase()).join(' eller ');
  return refused(
    'information-first',
    rule.cite,
    `Information kommer alltid först: boka ${names} till en tidigare dag.`,
  );
};

/** The same when a meeting is moved: the information may not end up after what it informs about. */
export const checkMovedInformation = (c: Case, profile: Profile, moved: Meeting): Checked => {
  const meetings = c.meetings.map((m) => (m.id === moved.id ? moved : m));
  return checkInformationFirst(
    c,
    profile,
    meetings,
    moved.level === lowestLevel(profile) ? meetings : [moved],
  );
};
