import type { StepOf } from '../../policy/steps.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { type Decision, refused } from '../refusal.ts';
import type { Context } from './context.ts';
import { goOn } from './enter.ts';
import { plannedMethods } from './information-first.ts';
import { myStepHere } from './step-here.ts';

/** All meetings are held or cancelled, and each has had its feedback ([K·F1], [K·F7]). */
export const finishMeetings = (c: Case, ctx: Context): Decision<CaseEvent> => {
  const here = myStepHere(c, ctx, 'meetings');
  if (!here.ok) return here;
  const { cite, next } = here.step;
  const planned = c.meetings.find((m) => m.state === 'planned');
  if (planned) return refused('meetings-left', cite, `”${planned.subject}” är inte hållet än.`);
  if (needsMeeting(c, ctx, here.step) && !heldHere(c, here.step.id))
    return refused('no-meeting-held', cite, 'Inget möte har hållits än.');
  const missing = c.duties.find((d) => d.meeting !== undefined && !d.done);
  if (missing) return refused('feedback-missing', cite, `${missing.name} är inte gjord för alla möten.`);
  return goOn(c, ctx, 'held', next.held);
};

/** Whether a meeting has been held at this step; those of before a route could have several count at any. */
export const heldHere = (c: Case, step: string): boolean =>
  c.meetings.some((m) => m.state === 'held' && (m.step === undefined || m.step === step));

/** A plan of letters, surveys and interviews alone is carried out without a meeting. */
export const needsMeeting = (c: Case, ctx: Context, step: StepOf<'meetings'>): boolean => {
  if (step.methods) return true;
  const planned = plannedMethods(c, ctx.policy.profile);
  return planned.length === 0 || planned.some((m) => m.meeting);
};
