import { mayCloseIt } from '../dialogue/decide/close-round.ts';
import type { Context } from '../dialogue/decide/context.ts';
import { mayClose } from '../dialogue/rounds/closing.ts';
import { isRecused } from '../dialogue/rounds/recusal.ts';
import { holds } from '../people/actor.ts';
import { isSecretaryOf } from '../people/secretary.ts';
import { swedishDate } from '../scheduling/working-days.ts';
import type { YearCommand } from './decide.ts';
import { openRoundsOf, rowsAsked, rowsOf, type Year } from './year.ts';

/** Something this person may do to this year now; `target` is the förvaltning, round or row it is about. */
export interface YearAbility {
  type: YearCommand['type'];
  target?: string;
}

export const yearAbilities = (year: Year, ctx: Context): YearAbility[] => {
  const { yearly } = ctx.policy.profile;
  const { actor } = ctx;
  if (!yearly || actor.kind !== 'person') return [];
  const { role } = yearly.plan.actor;
  const free = (body: string) =>
    !(year.plans[body]?.rows ?? []).some((r) => year.decided[r.id] || rowsAsked(year).has(r.id));
  const plans = [...new Set(actor.mandates.filter((m) => m.role === role).map((m) => m.body))].filter(free);
  const undecided = rowsOf(year).some((r) => !year.decided[r.id]);
  const { wheel } = yearly;
  const proposes =
    holds(actor, wheel.actor.role, wheel.actor.of) && openRoundsOf(year).length === 0 && undecided;
  return [
    ...plans.map((target) => ({ type: 'handInPlan' as const, target })),
    ...(proposes ? [{ type: 'proposeWheel' as const }] : []),
    ...openRoundsOf(year).flatMap((r): YearAbility[] => {
      const me = actor.person.id;
      const asked = r.electorate.some((e) => e.id === me) && !isRecused(r, me);
      const rows = year.asked[r.id] ?? [];
      const closable = mayCloseIt(r, ctx) && mayClose(r, swedishDate(ctx.now)).settled;
      return [
        ...(asked ? [{ type: 'answer' as const, target: r.id }] : []),
        ...(asked && rows.length > 1 ? rows.map((target) => ({ type: 'liftRow' as const, target })) : []),
        ...(closable ? [{ type: 'closeRound' as const, target: r.id }] : []),
        ...(isSecretaryOf(actor, ctx.policy.profile, r.body)
          ? [{ type: 'withdrawRound' as const, target: r.id }]
          : []),
      ];
    }),
  ];
};
