import { lastDay } from '../../policy/duty-time.ts';
import type { FieldValues } from '../../policy/fields.ts';
import type { DutyRule } from '../../policy/profile.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Context } from './context.ts';

/**
 * A duty of the whole case arises, or moves, when the date it counts from is filled in, or is the day of the decision that it
 * counts from ([K·F7]).
 */
export const dutiesOfForm = (c: Case, ctx: Context, step: string, values: FieldValues): CaseEvent[] =>
  ctx.policy.profile.duties
    .filter((rule) => rule.per === 'case')
    .flatMap((rule) => {
      const date = values[rule.from.slice(step.length + 1)];
      if (!rule.from.startsWith(`${step}.`) || typeof date !== 'string') return [];
      const due = lastDay(rule, date);
      const standing = c.duties.find((d) => d.id === rule.id);
      if (!standing) return [arisen(ctx, rule, rule.id, due)];
      return standing.done ? [] : [{ type: 'DutyMoved', v: 1, at: ctx.now, duty: standing.id, due }];
    });

/** Each booked meeting has its own duties, due counted from its day ([K·F1]). */
export const dutiesOfMeeting = (ctx: Context, meeting: string, start: string): CaseEvent[] =>
  meetingRules(ctx).map((rule) => {
    const due = lastDay(rule, swedishDate(start));
    return arisen(ctx, rule, `${rule.id}-${meeting.toLowerCase()}`, due, meeting);
  });

export const dutiesMoved = (c: Case, ctx: Context, meeting: string, start: string): CaseEvent[] =>
  openDutiesOf(c, meeting).flatMap((duty) => {
    const rule = meetingRules(ctx).find((r) => r.id === duty.rule);
    if (!rule) return [];
    const due = lastDay(rule, swedishDate(start));
    return [{ type: 'DutyMoved', v: 1, at: ctx.now, duty: duty.id, due }];
  });

export const dutiesLapsed = (c: Case, ctx: Context, meeting: string): CaseEvent[] =>
  openDutiesOf(c, meeting).map((duty) => ({ type: 'DutyLapsed', v: 1, at: ctx.now, duty: duty.id }));

const openDutiesOf = (c: Case, meeting: string) => c.duties.filter((d) => d.meeting === meeting && !d.done);
const meetingRules = (ctx: Context) => ctx.policy.profile.duties.filter((rule) => rule.per === 'meeting');

const arisen = (ctx: Context, rule: DutyRule, duty: string, due: string, meeting?: string): CaseEvent => ({
  type: 'DutyArisen',
  v: 1,
  at: ctx.now,
  duty,
  rule: rule.id,
  name: rule.name,
  owner: rule.owner,
  due,
  ...(meeting === undefined ? {} : { meeting }),
});
