import { isSecretaryOf } from '../../people/secretary.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolveCase } from '../case/evolve.ts';
import type { DocumentReference } from '../document.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { goOn } from './enter.ts';
import { stepHere, stepKindOf } from './step-here.ts';

/** The secretary withdraws a question with a reason; the matter goes back to be supplemented, or a new round is asked. */
export const withdrawRound = (
  c: Case,
  command: { round: string; reason: DocumentReference },
  ctx: Context,
): Decision<CaseEvent> => {
  const round = c.rounds.find((r) => r.id === command.round && r.state === 'open');
  if (!round) return refused('round-closed', 'L', 'Frågan är redan avslutad.');
  const here = stepHere(c, ctx, stepKindOf(round.purpose));
  if (!here.ok) return here;
  const { step } = here;
  if (!isSecretaryOf(ctx.actor, ctx.policy.profile, round.body)) {
    return refused('not-yours', step.cite, 'Frågan återkallas av organets sekreterare.');
  }
  const withdrawn: CaseEvent = { ...command, type: 'RoundWithdrawn', v: 1, at: ctx.now, by: person(ctx) };
  const to = step.kind === 'decision' ? step.next.supplement : step.id;
  const on = goOn(evolveCase(c, withdrawn, c.nr), ctx, 'withdrawn', to);
  return on.ok ? accepted(withdrawn, ...on.events) : on;
};
