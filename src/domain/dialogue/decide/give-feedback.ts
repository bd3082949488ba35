import { holds } from '../../people/actor.ts';
import { stepOf } from '../../policy/look-up.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import { type Case, standsAt } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { checkFields } from './check-fields.ts';
import { type Context, person, route } from './context.ts';
import { goOn } from './enter.ts';
import type { Texts } from './screen.ts';

export interface GiveFeedback {
  duty: string;
  texts?: Texts;
}

/** A feedback duty done ([K·F1]–[K·F3]): to those who took part, by its owner or the responsible official. */
export const giveFeedback = (c: Case, command: GiveFeedback, ctx: Context): Decision<CaseEvent> => {
  const step = stepOf(route(c, ctx), standsAt(c).step);
  const duty = c.duties.find((d) => d.id === command.duty);
  const ruleId = duty?.rule ?? (step.kind === 'duty' && step.duty === command.duty ? step.duty : undefined);
  const rule = ctx.policy.profile.duties.find((r) => r.id === ruleId);
  if (!rule) return refused('duty-unknown', step.cite, 'Det finns ingen sådan återkoppling i ärendet.');
  if (duty?.done) return refused('duty-done', rule.cite, `${rule.name} är redan gjord.`);
  const meeting = duty && c.meetings.find((m) => m.id === duty.meeting);
  if (meeting?.state === 'planned')
    return refused('meeting-not-held', rule.cite, `”${meeting.subject}” är inte hållet än.`);
  const atStep = step.kind === 'duty' && step.duty === rule.id;
  if (!meeting && !atStep)
    return refused('not-now', rule.cite, `${rule.name} ges när ärendet har kommit dit.`);
  if (!holds(ctx.actor, rule.owner) && c.official?.id !== person(ctx).id) {
    return refused('not-yours', rule.cite, `${rule.name} ges av ansvarig tjänsteman.`);
  }
  const filling = { values: {}, texts: command.texts?.fields ?? [] };
  const errors = checkFields(rule.fields, filling, ctx.policy.profile, c.ordered?.level);
  if (errors.length > 0 || !command.texts)
    return refused('fields-missing', rule.cite, 'Återkopplingen är inte ifylld.', errors);
  const arisen: CaseEvent[] = duty
    ? []
    : [
        {
          type: 'DutyArisen',
          v: 1,
          at: ctx.now,
          duty: rule.id,
          rule: rule.id,
          name: rule.name,
          owner: rule.owner,
          due: swedishDate(ctx.now),
        },
      ];
  const given: CaseEvent = {
    type: 'FeedbackGiven',
    v: 1,
    at: ctx.now,
    duty: duty?.id ?? rule.id,
    text: command.texts.document,
    by: person(ctx),
  };
  if (!atStep) return accepted(given);
  const after = [...arisen, given].reduce((state, e) => evolveCase(state, e, c.nr), c);
  const on = goOn(after, ctx, 'done', step.next.done);
  return on.ok ? accepted(...arisen, given, ...on.events) : on;
};
