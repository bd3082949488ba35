import { isSecretaryOf } from '../../people/secretary.ts';
import { bodyOf } from '../../policy/look-up.ts';
import { type Case, preparationHere } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import type { Round } from '../rounds/round.ts';
import { type Context, person } from './context.ts';
import { whyNotDay } from './meeting-day.ts';
import { leadsToday } from './presiding.ts';
import { stepHere } from './step-here.ts';

export interface Prepare {
  round: string;
  /** `YYYY-MM-DD`, Swedish date. */
  meetingDate: string;
}

/** Puts the matter on the agenda of a date of the body's meeting; again with another date where it is moved ([K·I-5]). */
export const prepare = (c: Case, command: Prepare, ctx: Context): Decision<CaseEvent> => {
  const here = stepHere(c, ctx, 'decision');
  if (!here.ok) return here;
  const { step } = here;
  const round = preparationHere(c);
  if (step.form !== 'sammanträde' || round?.id !== command.round)
    return refused('nothing-to-prepare', step.cite, 'Det finns inget ärende att sätta upp på en dagordning.');
  if (!mayPrepare(round, ctx))
    return refused('not-yours', step.cite, 'Dagordningen bestäms av ordföranden eller sekreteraren.');
  const body = bodyOf(ctx.policy.profile, round.body);
  const refusal = whyNotDay(command.meetingDate, body, step.cite, ctx);
  if (refusal) return { ok: false, refusal };
  if (c.agenda?.date === command.meetingDate) {
    const message = `Ärendet står redan på dagordningen för ${body.name} den dagen.`;
    return refused('same-date', step.cite, message);
  }
  return accepted({
    type: 'PutOnAgenda',
    v: 1,
    at: ctx.now,
    step: step.id,
    round: round.id,
    body: round.body,
    date: command.meetingDate,
    by: person(ctx),
  });
};

/** The presiding chair, or the secretary of the body. */
export const mayPrepare = (round: Round, ctx: Context): boolean => {
  const { actor } = ctx;
  if (actor.kind !== 'person') return false;
  return leadsToday(round, ctx) || isSecretaryOf(actor, ctx.policy.profile, round.body);
};
