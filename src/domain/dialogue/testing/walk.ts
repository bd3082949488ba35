import { Temporal } from 'temporal-polyfill';
import { routeOf, stepOfKind } from '../../policy/look-up.ts';
import type { Ability } from '../abilities.ts';
import type { CaseCommand } from '../decide/decide.ts';
import { choices } from '../rounds/round.ts';
import { agendaOf, text } from './commands.ts';
import { planValues } from './krokom-moves.ts';
import type { Story } from './story.ts';
import { personCalled } from './world.ts';

/** A number from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** A command that the ability lets its holder give, with choices by the dice. */
export const commandFor = (
  story: Story,
  who: string,
  { type, target = '' }: Ability,
  dice: Dice,
): CaseCommand => {
  const { profile } = story.world.policy;
  const route = routeOf(profile, story.world.channel);
  switch (type) {
    case 'screen': {
      const { questions, fields } = stepOfKind(route, story.step, 'screening');
      const answers = Object.fromEntries(
        questions.map((q) => [q.id, dice(12) === 0 ? (q.needs === 'yes' ? 'no' : 'yes') : q.needs] as const),
      );
      const body = ['kf', 'bun', 'ks'][dice(3)] ?? 'bun';
      return { type, answers, values: Object.fromEntries(fields.map((f) => [f.id, body])) };
    }
    case 'fill': {
      const { fields } = stepOfKind(route, story.step, 'form');
      const known: Record<string, string | number | boolean | string[]> = {
        ...planValues,
        metoder: ['webb', 'intervjuer', 'dialogmote'],
        niva: 1 + dice(3),
        representativitet: ['barn'],
        'fardigt-forslag': dice(4) === 0,
        'fortroendevalda-informerade': true,
        'beslutande-organ': 'kf',
        lyckades: 'ja',
      };
      const values = Object.fromEntries(
        fields.flatMap((f) => (f.id in known ? [[f.id, known[f.id] ?? ''] as const] : [])),
      );
      const words = fields.filter((f) => f.type === 'text').map((f) => f.id);
      return { type, step: story.step, values, texts: { fields: words, document: text } };
    }
    case 'propose':
      return { type, level: 1 + dice(4), recommendation: 'genomför', reason: text };
    case 'appoint':
      return { type, processLeader: 'vice1.bun', official: 'handlaggare.bou' };
    case 'answer':
      return {
        type,
        round: target,
        choice: choices[dice(7)] ?? 'tillstyrker',
        reserve: dice(2) === 0,
        reason: text,
        surface: 'card',
      };
    case 'closeRound':
      return { type, round: target };
    case 'withdrawRound':
      return { type, round: target, reason: text };
    case 'bookMeeting': {
      const method = profile.methods.filter((m) => m.meeting)[dice(3)] ?? profile.methods[0];
      const start = Temporal.Instant.from(story.now).add({ hours: 24 * (1 + dice(30)) });
      const plan = {
        method: method?.id ?? '',
        subject: 'Om skoterleder',
        start: start.toString(),
        end: start.add({ hours: 2 }).toString(),
        online: method?.meeting?.online === 'always',
        organizer: personCalled(who),
        people: [],
        agenda: agendaOf(60, 60),
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
      return { type, duty: target, texts: { fields: rule?.fields.map((f) => f.id) ?? [], document: text } };
    }
    case 'registerProposal':
      return { type, text };
  }
};
