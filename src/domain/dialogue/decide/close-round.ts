import { Temporal } from 'temporal-polyfill';
import type { Person } from '../../people/mandates.ts';
import { isSecretaryOf } from '../../people/secretary.ts';
import { levelOf } from '../../policy/look-up.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import { levelOfCase, lowestLevel } from '../level.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { closesAt, mayClose } from '../rounds/closing.ts';
import type { Round, RoundOutcome } from '../rounds/round.ts';
import { unrecused } from '../rounds/standing.ts';
import { type Context, route } from './context.ts';
import { goOn } from './enter.ts';
import { stepHere } from './step-here.ts';

/** Closes a round: by the presiding chair or the secretary when it is settled, by itself when its change window has passed. */
export const closeRound = (c: Case, command: { round: string }, ctx: Context): Decision<CaseEvent> => {
  const round = c.rounds.find((r) => r.id === command.round && r.state === 'open');
  if (!round) return refused('round-closed', 'L', 'Frågan är redan avslutad.');
  const here = stepHere(c, ctx, round.purpose);
  if (!here.ok) return here;
  const { step } = here;
  if (ctx.actor.kind === 'system' ? !windowPassed(round, ctx) : !mayCloseIt(round, ctx)) {
    return refused('not-yours', step.cite, 'Frågan avslutas av presidiets ordförande eller sekreteraren.');
  }
  const end = mayClose(round, swedishDate(ctx.now));
  if (!end.settled) return refused('not-settled', step.cite, `Frågan kan inte avslutas än. ${end.why}`);
  const by: Person | 'window' = ctx.actor.kind === 'person' ? ctx.actor.person : 'window';
  const closed: CaseEvent = {
    type: 'RoundClosed',
    v: 1,
    at: ctx.now,
    round: round.id,
    outcome: end.outcome,
    rule: end.rule,
    by,
  };
  const ordered = step.kind === 'decision' && end.outcome === 'yes' ? [order(c, round, ctx)] : [];
  const after = [closed, ...ordered].reduce((state, e) => evolveCase(state, e, c.nr), c);
  const [outcome, to] =
    step.kind === 'consultation' ? ['heard', step.next.heard] : [end.outcome, target(step.next, end.outcome)];
  const on = goOn(after, ctx, outcome, to);
  return on.ok ? accepted(closed, ...ordered, ...on.events) : on;
};

type DecisionNext = { yes: string; no: string; supplement: string; 'to-body'?: string | undefined };
/** A matter that the presidium cannot take goes the policy's way to the body, or back to be prepared for it. */
const target = (next: DecisionNext, outcome: RoundOutcome): string => next[outcome] ?? next.supplement;

/** [K·L3], [K·I-6]: the level is fixed by the body that orders it. */
const order = (c: Case, round: Round, ctx: Context): CaseEvent => {
  const { profile } = ctx.policy;
  const level = levelOfCase(c, route(c, ctx)) ?? lowestLevel(profile);
  return {
    type: 'DialogueOrdered',
    v: 1,
    at: ctx.now,
    body: round.body,
    level,
    word: levelOf(profile.ladder, level).word,
  };
};

const windowPassed = (round: Round, ctx: Context): boolean => {
  const at = closesAt(round, ctx.policy.profile.rounds.changeWindowMinutes);
  return at !== undefined && Temporal.Instant.compare(ctx.now, at) >= 0;
};

/** Chair: the first in order of presiding who is not recused. Secretary: of the body asked. */
export const mayCloseIt = (round: Round, ctx: Context): boolean => {
  const { actor } = ctx;
  if (actor.kind !== 'person') return false;
  return unrecused(round)[0]?.id === actor.person.id || isSecretaryOf(actor, ctx.policy.profile, round.body);
};
