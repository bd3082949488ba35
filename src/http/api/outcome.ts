import type { AbsenceOutcome, CalendarOutcome, Outcome } from '../../application/application.ts';
import type { Refusal } from '../../domain/dialogue/refusal.ts';
import { ApiFault, problem } from './problem.ts';

export interface Answer {
  status: number;
  /** Sent as JSON; a Buffer as the file it is. */
  body: unknown;
  headers?: Record<string, string>;
}

/**
 * The one place where what became of a command becomes HTTP. A repeated command gets the same answer as the first.
 * `incomplete` is 202: it stands in the register, and `warning` says what is left to do.
 */
export function answerOf(outcome: Outcome, whenDone: 200 | 201 = 200): Answer {
  switch (outcome.kind) {
    case 'done':
    case 'repeated': {
      const { kind: _, ...body } = outcome;
      return { status: whenDone, body };
    }
    case 'incomplete': {
      const { nr, version, message, consent } = outcome;
      return { status: 202, body: { nr, version, warning: { message, consent } } };
    }
    case 'refused':
      throw new ApiFault(refusalProblem(outcome.refusal));
    case 'key-reused':
      throw new ApiFault(
        problem(422, 'idempotency-key-reused', 'Samma Idempotency-Key har redan använts till något annat.'),
      );
    case 'unknown-stream':
      throw unknownNumber();
    case 'unavailable':
      throw unavailable();
  }
}

/** The same of a person's word on being away: `{until}`, or `{}` when they are back. */
export function absenceAnswer(outcome: AbsenceOutcome): Answer {
  switch (outcome.kind) {
    case 'away':
      return { status: 200, body: { until: outcome.until } };
    case 'back':
      return { status: 200, body: {} };
    case 'refused':
      throw new ApiFault(refusalProblem(outcome.refusal));
    case 'unavailable':
      throw unavailable();
  }
}

/** The same of a change in a body's calendar. */
export function calendarAnswer(outcome: CalendarOutcome): Answer {
  switch (outcome.kind) {
    case 'kept':
      return { status: 200, body: {} };
    case 'refused':
      throw new ApiFault(refusalProblem(outcome.refusal));
    case 'unavailable':
      throw unavailable();
  }
}

export const refusalProblem = ({ rule, citation, message, errors }: Refusal) =>
  problem(rule === 'not-yours' || rule === 'not-your-initiative' ? 403 : 409, rule, message, {
    citation,
    ...(errors === undefined ? {} : { errors }),
  });

export const unknownNumber = () =>
  new ApiFault(problem(404, 'unknown-number', 'Numret finns inte i registret.'));

export const unknownPolicy = () =>
  new ApiFault(problem(404, 'unknown-policy', 'Registret har ingen policy med den kontrollsumman.'));

export const unavailable = () =>
  new ApiFault(
    problem(503, 'register-unavailable', 'Registret går inte att nå just nu. Försök igen om en stund.'),
    { 'Retry-After': '5' },
  );
