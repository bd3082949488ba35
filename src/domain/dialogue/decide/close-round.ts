import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../people/mandates.ts';
import { isSecretaryOf } from '../../people/secretary.ts';
import type { StepOf } from '../../policy/steps.ts';
import type { Target } from '../../policy/targets.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent, EventOf } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { closesAt, mayClose } from '../rounds/closing.ts';
import type { Round, RoundOutcome } from '../rounds/round.ts';
import type { Context } from './context.ts';
import { goOn } from './enter.ts';
import { order } from './order.ts';
import { leadsToday } from './presiding.ts';
import { stepHere, stepKindOf } from './step-here.ts';

/** Closes a round: by the presiding chair or the secretary when it is settled, by itself when its change window has passed. */
export const closeRound = (c: Case, command: { round: string }, ctx: Context): Decision<CaseEvent> => {
  const round = c.rounds.find((r) => r.id === command.round && r.state === 'open');
  if (!round) return refused('round-closed', 'L', 'Frågan är redan avslutad.');
  const here = stepHere(c, ctx, stepKindOf(round.purpose));
  if (!here.ok) return here;
  const { step } = here;
  const settled = settle(round, ctx, step.cite);
  if (!settled.ok) return settled;
  const [closed] = settled.events;
  if (!closed) throw new Error('A round that is settled closes');
  // A presidium prepares what the body decides in its meeting; only a wish for more work leads anywhere by itself.
  if (round.purpose === 'preparation' && closed.outcome !== 'supplement') return accepted(closed);
  const ordered =
    step.kind === 'decision' && closed.outcome === 'yes'
      ? order(c, step, round.body, ctx)
      : accepted<CaseEvent>();
  if (!ordered.ok) return ordered;
  const after = [closed, ...ordered.events].reduce((state, e) => evolveCase(state, e, c.nr), c);
  const [outcome, to] =
    step.kind === 'consultation'
      ? ['heard', step.next.heard]
      : [closed.outcome, target(step.next, closed.outcome)];
  const on = goOn(after, ctx, outcome, to);
  return on.ok ? accepted(closed, ...ordered.events, ...on.events) : on;
};

/** A matter that the presidium cannot take goes the policy's way to the body, or back to be prepared for it. */
const target = (next: StepOf<'decision'>['next'], outcome: RoundOutcome): Target =>
  next[outcome] ?? next.supplement;

/** The close of a settled round, of a case or of a year; refused while it is not settled or not this actor's to close. */
export const settle = (round: Round, ctx: Context, cite: string): Decision<EventOf<'RoundClosed'>> => {
  if (ctx.actor.kind === 'system' ? !windowPassed(round, ctx) : !mayCloseIt(round, ctx)) {
    return refused('not-yours', cite, 'Frågan avslutas av presidiets ordförande eller sekreteraren.');
  }
  const end = mayClose(round, swedishDate(ctx.now));
  if (!end.settled) return refused('not-settled', cite, `Frågan kan inte avslutas än. ${end.why}`);
  const by: Person | 'window' = ctx.actor.kind === 'person' ? ctx.actor.person : 'window';
  const { outcome, rule } = end;
  return accepted({ type: 'RoundClosed', v: 1, at: ctx.now, round: round.id, outcome, rule, by });
};

const windowPassed = (round: Round, ctx: Context): boolean => {
  const at = closesAt(round, ctx.policy.profile.rounds.changeWindowMinutes);
  return at !== undefined && Temporal.Instant.compare(ctx.now, at) >= 0;
};

/** Chair: the first in order of presiding who is not recused. Secretary: of the body asked. */
export const mayCloseIt = (round: Round, ctx: Context): boolean => {
  const { actor } = ctx;
  if (actor.kind !== 'person') return false;
  return leadsToday(round, ctx) || isSecretaryOf(actor, ctx.policy.profile, round.body);
};
