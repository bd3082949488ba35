import { type Elector, presidiumOf } from '../../people/mandates.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import { nextInOrder } from '../rounds/overdue.ts';
import { isRecused } from '../rounds/recusal.ts';
import type { Round } from '../rounds/round.ts';
import { unrecused } from '../rounds/standing.ts';
import type { Context } from './context.ts';

type Today = Pick<Context, 'now' | 'away'>;

const isHere = ({ id }: Elector, { away = [] }: Pick<Context, 'away'>): boolean => !away.includes(id);

/**
 * Whether the actor leads the round today: the first in order of presiding without jäv; the next in order too while that one
 * is away, or when the date set for the answers has passed (a presidium has no ersättare: the vice chair presides).
 */
export const leadsToday = (round: Round, ctx: Context): boolean => {
  const me = ctx.actor.kind === 'person' ? ctx.actor.person.id : '';
  return leadersOf(round, ctx).some((e) => e.id === me);
};

const leadersOf = (round: Round, today: Today): Elector[] => {
  const [chair] = unrecused(round);
  if (!chair) return [];
  const late = round.state === 'open' && swedishDate(today.now) > round.due;
  const next = late || !isHere(chair, today) ? nextInOrder(round, today.away ?? []) : undefined;
  return next ? [chair, next] : [chair];
};

/**
 * Who may do what waits for a body's chair: the first in order who had no jäv when the body last took a stand on the case,
 * and while that one is away the next in order as well.
 */
export const chairsOf = (c: Case, body: string, ctx: Context): Elector[] => {
  const round = c.rounds.findLast((r) => r.purpose === 'decision' && r.body === body);
  const members = presidiumOf(ctx.policy.profile, ctx.mandates, body, swedishDate(ctx.now));
  const [chair, ...others] = members.filter((e) => !round || !isRecused(round, e.id));
  if (!chair || isHere(chair, ctx)) return chair ? [chair] : [];
  const next = others.find((e) => isHere(e, ctx));
  return next ? [chair, next] : [chair];
};
