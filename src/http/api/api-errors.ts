import type { ErrorRequestHandler } from 'express';
import { CalendarRefused, ConsentRequired } from '../../application/ports/calendar.ts';
import { clientFault } from '../client-fault.ts';
import type { Log } from '../log.ts';
import { ApiFault, problem, sendProblem } from './problem.ts';

const RULES: Record<number, string> = {
  404: 'unknown-path',
  413: 'too-large',
  415: 'unsupported-media-type',
};

/** The one place where what was thrown becomes an answer. A bug of ours is logged, and its details stay here. */
export const apiErrors =
  (log: Log): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof ApiFault) return sendProblem(response, error.problem, error.headers);
    if (error instanceof ConsentRequired) {
      return sendProblem(
        response,
        problem(403, 'consent-required', 'Appen behöver ditt godkännande för att läsa din kalender.'),
      );
    }
    if (error instanceof CalendarRefused) {
      return sendProblem(
        response,
        problem(
          503,
          'calendar-unavailable',
          'Kalendern i Outlook svarar inte just nu. Försök igen om en stund.',
        ),
        { 'Retry-After': '30' },
      );
    }
    const fault = clientFault(error);
    if (fault) {
      return sendProblem(response, problem(fault.status, RULES[fault.status] ?? 'malformed', fault.message));
    }
    log(`${request.method} ${request.path} failed`, error);
    sendProblem(response, problem(500, 'internal', 'Något gick fel hos oss. Försök igen om en stund.'));
  };
