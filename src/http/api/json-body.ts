import express, { type RequestHandler } from 'express';
import { ApiFault, problem } from './problem.ts';

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next();
  throw new ApiFault(problem(415, 'unsupported-media-type', 'Begäran ska vara JSON (application/json).'));
};

/** Reads a JSON object or list of at most `limit`. Throws what becomes 400, 413 or 415. */
export const jsonBody = (limit: string): RequestHandler[] => [
  onlyJson,
  express.json({ limit, strict: true }),
];
