import type { RecordedDecision } from '../../domain/dialogue/case/case.ts';
import type { MeetingOutcome } from '../../domain/dialogue/case/events.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDay } from './dates.ts';

/** What a body did with a matter in its meeting, as minutes say it. */
export const meetingOutcomes: Record<MeetingOutcome, string> = {
  yes: 'Bifall',
  no: 'Avslag',
  supplement: 'Återremiss',
  tabled: 'Bordläggning',
};

const did: Record<MeetingOutcome, string> = {
  yes: 'biföll förslaget',
  no: 'avslog förslaget',
  supplement: 'återremitterade ärendet',
  tabled: 'bordlade ärendet',
};

/** `Kommunfullmäktige biföll förslaget den 14 oktober 2026, § 114.` `when` says the day as it is to be said. */
export const decisionSentence = (
  { body, outcome, date, paragraph }: Pick<RecordedDecision, 'body' | 'outcome' | 'date' | 'paragraph'>,
  profile: Profile,
  when: (date: string) => string = swedishDay,
): string => {
  const name = profile.bodies.find((b) => b.id === body)?.name ?? body;
  return `${name} ${did[outcome]} ${when(date)}, § ${paragraph}.`;
};
