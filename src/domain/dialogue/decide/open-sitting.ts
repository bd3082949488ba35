import { presidiumOf } from '../../people/mandates.ts';
import { bodyOf } from '../../policy/look-up.ts';
import { swedishDate } from '../../scheduling/working-days.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { accepted, type Decision, type FieldError, refused } from '../refusal.ts';
import type { Context } from './context.ts';
import { mayConvene, sittingHere } from './convene.ts';

export interface OpenSitting {
  /** Entra ids of those who have come. */
  present: readonly string[];
  /** One of them, who adjusts the minutes beside whoever presides. */
  adjuster: string;
}

/** The presidium has met: those present are asked on their cards, and the question is closed before they part (policies page 12). */
export const openSitting = (c: Case, command: OpenSitting, ctx: Context): Decision<CaseEvent> => {
  const here = sittingHere(c, ctx);
  if (!here.ok) return here;
  const { step, body } = here;
  const { profile } = ctx.policy;
  const today = swedishDate(ctx.now);
  if (!mayConvene(body, ctx))
    return refused('not-yours', step.cite, 'Mötet öppnas av ordföranden eller sekreteraren.');
  if (c.convened?.step !== step.id || c.convened.date !== today)
    return refused('not-convened', step.cite, 'Presidiet är inte kallat till i dag.');
  const presidium = presidiumOf(profile, ctx.mandates, body, today);
  const electorate = presidium.filter((m) => command.present.includes(m.id));
  const seats = Math.max(bodyOf(profile, body).presidiumSeats ?? 0, presidium.length);
  const errors: FieldError[] = [];
  if (electorate.length * 2 <= seats)
    errors.push({ field: 'present', message: `Fler än hälften av ${seats} platser måste vara på plats.` });
  if (!electorate.slice(1).some((m) => m.id === command.adjuster))
    errors.push({
      field: 'adjuster',
      message: 'Välj en justerare bland de närvarande, inte den som leder mötet.',
    });
  if (errors.length > 0) return refused('cannot-sit', step.cite, 'Mötet kan inte öppnas.', errors);
  return accepted({
    type: 'RoundOpened',
    v: 1,
    at: ctx.now,
    round: `R${c.rounds.length + 1}`,
    step: step.id,
    purpose: 'decision',
    body,
    form: step.form,
    seats,
    electorate,
    due: today,
    adjuster: command.adjuster,
  });
};
