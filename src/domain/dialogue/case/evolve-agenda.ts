import type { Case } from './case.ts';
import type { CaseEvent, EventOf } from './events.ts';

/** Onto the agenda of a meeting, and what was decided there. */
export const evolveAgenda = (c: Case, e: EventOf<'PutOnAgenda' | 'DecisionRecorded'>): Partial<Case> => {
  if (e.type === 'PutOnAgenda') {
    const { step, body, date, by, at } = e;
    return { agenda: { step, body, date, by, at } };
  }
  const { type, v, form, values, texts, ...decision } = e;
  const filled = { values, ...(texts === undefined ? {} : { texts }), by: e.by, at: e.at };
  return { decisions: [...c.decisions, decision], forms: { ...c.forms, [e.step]: filled } };
};

export const leavesAgenda = (e: CaseEvent): boolean =>
  e.type === 'StepLeft' || (e.type === 'DecisionRecorded' && e.outcome === 'tabled');
