import express, { type RequestHandler } from 'express';
import { ApiFault, problem } from './problem.ts';

const LIMIT = '200kb';

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next();
  throw new ApiFault(problem(415, 'unsupported-media-type', 'Begäran ska vara JSON (application/json).'));
};

/** Reads JSON objects of at most 200 KB: room for the longest texts (20,000 characters) many times over. */
export const jsonBody: RequestHandler[] = [onlyJson, express.json({ limit: LIMIT, strict: true })];
