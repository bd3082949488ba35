import { Temporal } from 'temporal-polyfill';
import { isElectedRole } from '../../policy/elected.ts';
import { routeOf, stepOfKind } from '../../policy/look-up.ts';
import type { Profile } from '../../policy/profile.ts';
import { goodAnswer } from '../../policy/screening.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Ability } from '../abilities.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { levelOfCase, lowestLevel } from '../level.ts';
import { choices } from '../rounds/round.ts';
import { agendaOf, text } from './commands.ts';
import { type Dice, filledIn } from './field-values.ts';
import type { Story } from './story.ts';
import { roundCommand } from './walk-rounds.ts';
import { personCalled } from './world.ts';

/** Names that a level may forbid, and that none does. */
const titles = (profile: Profile): string[] => [
  `Om ${profile.ladder.protectedWord}en i byn`,
  'Skoterleder och ridleder',
];

const outcomes = ['yes', 'yes', 'yes', 'no', 'supplement', 'tabled'] as const;

const other = (answer: 'yes' | 'no'): 'yes' | 'no' => (answer === 'yes' ? 'no' : 'yes');

/** A command that the ability lets its holder give, with choices by the dice. Most, not all, are allowed. */
export const commandFor = (
  story: Story,
  who: string,
  { type, target = '' }: Ability,
  dice: Dice,
): CaseCommand => {
  const { profile } = story.world.policy;
  const route = routeOf(profile, story.world.channel);
  const level = levelOfCase(story.case, route) ?? lowestLevel(profile);
  const at = { profile, level, now: story.now, dice };
  const document = text;
  switch (type) {
    case 'screen': {
      const { questions, fields } = stepOfKind(route, story.step, 'screening');
      const answers = Object.fromEntries(
        questions.map((q) => [q.id, dice(12) === 0 ? other(goodAnswer(q)) : goodAnswer(q)] as const),
      );
      const { values, words } = filledIn(fields, at);
      return { type, answers, values, texts: { fields: words, document } };
    }
    case 'fill': {
      const { values, words } = filledIn(stepOfKind(route, story.step, 'form').fields, at);
      return { type, step: story.step, values, texts: { fields: words, document } };
    }
    case 'propose': {
      const { number = level } = profile.ladder.levels[dice(profile.ladder.levels.length)] ?? {};
      return { type, level: number, recommendation: 'genomför', reason: text };
    }
    case 'appoint': {
      const presides = (role: string) => isElectedRole(profile, role);
      const elected = story.world.mandates.filter((m) => presides(m.role));
      const officials = story.world.mandates.filter((m) => !presides(m.role));
      const [leader, official] = [elected[dice(elected.length)], officials[dice(officials.length)]];
      return { type, processLeader: leader?.person.id ?? '', official: official?.person.id ?? '' };
    }
    case 'answer':
      return {
        type,
        round: target,
        choice: choices[dice(7)] ?? 'tillstyrker',
        reserve: dice(2) === 0,
        reason: text,
        surface: 'card',
      };
    case 'prepare': {
      const today = Temporal.PlainDate.from(swedishDate(story.now));
      return { type, round: target, meetingDate: today.add({ days: dice(4) }).toString() };
    }
    case 'recordDecision': {
      const { questions, fields } = stepOfKind(route, story.step, 'decision');
      const outcome = outcomes[dice(outcomes.length)] ?? 'yes';
      const { values, words } = filledIn(fields, at);
      return {
        type,
        date: swedishDate(story.now),
        paragraph: `${1 + dice(200)}`,
        present: 5 + dice(40),
        outcome,
        answers: Object.fromEntries(questions.map((q) => [q.id, q.needs])),
        values,
        texts: { fields: words, document },
      };
    }
    case 'closeRound':
      return { type, round: target };
    case 'withdrawRound':
      return { type, round: target, reason: text };
    case 'bookMeeting': {
      const { methods } = stepOfKind(route, story.step, 'meetings');
      const possible = profile.methods.filter(
        (m) => m.meeting && (methods ? methods.includes(m.id) : m.level <= level),
      );
      // Dice that choose the lowest more often come sooner to the meetings that information must come before.
      const method = possible[dice(2) === 0 ? 0 : dice(possible.length)];
      const start = Temporal.Instant.from(story.now).add({ hours: 24 * (1 + dice(30)) });
      const plan = {
        method: method?.id ?? '',
        subject: 'Om skoterleder',
        start: start.toString(),
        end: start.add({ hours: 2 }).toString(),
        online: method?.meeting?.online === 'always',
        organizer: personCalled(who),
        people: [],
        agenda: agendaOf(100, 20),
      };
      return { type, plan };
    }
    case 'moveMeeting': {
      const start = Temporal.Instant.from(story.now).add({ hours: 24 });
      return { type, meeting: target, start: start.toString(), end: start.add({ hours: 2 }).toString() };
    }
    case 'cancelMeeting':
      return { type, meeting: target, reason: text };
    case 'recordMeeting':
      return { type, meeting: target, attended: dice(90), notes: text };
    case 'finishMeetings':
      return { type };
    case 'giveFeedback': {
      const rule = profile.duties.find((d) => target.startsWith(d.id));
      return { type, duty: target, texts: { fields: rule?.fields.map((f) => f.id) ?? [], document } };
    }
    case 'questionRecusal':
    case 'answerRecusal':
    case 'writeReservation':
    case 'convene':
    case 'openSitting':
    case 'recordMinutes':
    case 'adjust':
    case 'postMinutes':
      return roundCommand(story, type, target, dice);
    case 'registerProposal':
      return { type, text };
    case 'rename':
      return { type, title: titles(profile)[dice(2)] ?? 'Leder' };
    case 'giveRegistryNumber':
      return { type, number: `KS 2026/${1 + dice(900)}` };
  }
};
