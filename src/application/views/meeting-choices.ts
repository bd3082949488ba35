import type { MeetingChoice } from '../../contracts/views.ts';
import type { Case } from '../../domain/dialogue/case/case.ts';
import { meetingsToChoose } from '../../domain/people/body-meetings.ts';
import { bodyOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Deps } from '../register/deps.ts';
import { choiceWords, lateWords } from '../texts/body-meetings.ts';

/** As many as a card on a phone bears. */
const most = 6;

/** The body's meetings that a matter may be put up for, the one to be recommended first; none where it has no calendar. */
export const meetingChoices = (
  { bodyMeetings, clock }: Pick<Deps, 'bodyMeetings' | 'clock'>,
  profile: Profile,
  id: string,
): MeetingChoice[] => {
  const body = bodyOf(profile, id);
  const today = swedishDate(clock.now());
  return meetingsToChoose(bodyMeetings.all(), body, today)
    .slice(0, most)
    .map((m) => ({ date: m.date, label: choiceWords(m, body, today) }));
};

/** What is told of a matter that came onto its agenda after the notice. */
export const late = ({ agenda }: Case, profile: Profile): { late?: string } => {
  const words = agenda && lateWords(bodyOf(profile, agenda.body), agenda.date, swedishDate(agenda.at));
  return words === undefined ? {} : { late: words };
};
