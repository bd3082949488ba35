import { presidiumOf } from '../../people/mandates.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { text } from './commands.ts';
import type { Dice } from './field-values.ts';
import type { Story } from './story.ts';

type Type =
  | 'questionRecusal'
  | 'answerRecusal'
  | 'writeReservation'
  | 'convene'
  | 'openSitting'
  | 'recordMinutes'
  | 'adjust'
  | 'postMinutes';

/** Commands about jäv, a presidium's own meeting and its minutes, with choices by the dice. */
export const roundCommand = (story: Story, type: Type, round: string, dice: Dice): CaseCommand => {
  const { policy, mandates } = story.world;
  const today = swedishDate(story.now);
  switch (type) {
    case 'questionRecusal': {
      const members = story.case.rounds.find((r) => r.id === round)?.electorate ?? [];
      return { type, round, person: members[dice(members.length)]?.id ?? '', reason: text };
    }
    case 'answerRecusal':
      return { type, round, recused: dice(2) === 0 ? 'yes' : 'no' };
    case 'writeReservation':
      return { type, round, reason: text };
    case 'convene':
      return { type, date: today, time: '13:30' };
    case 'openSitting': {
      const body = story.case.convened?.body ?? '';
      const present = presidiumOf(policy.profile, mandates, body, today).map((m) => m.id);
      return { type, present, adjuster: present.at(-1) ?? '' };
    }
    case 'recordMinutes':
      return { type, round, paragraph: '12' };
    case 'adjust':
      return { type, round, approve: dice(4) > 0, reason: text };
    case 'postMinutes':
      return { type, round, date: today };
  }
};
