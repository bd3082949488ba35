import express, { type Request, type Response, Router } from 'express';
import { apiErrors } from './api/api-errors.ts';
import { jsonBody } from './api/json-body.ts';
import type { Log } from './log.ts';

export type BotHandler = (request: Request, response: Response) => Promise<void>;

/** `POST /api/messages`: the body is read here, at most 256 KB; who sent it is the bot's to verify. */
export function botEndpoint(bot: BotHandler, log: Log): express.Router {
  const router = Router();
  router.post('/', ...jsonBody('256kb'), (request, response) => bot(request, response));
  router.use(apiErrors(log));
  return router;
}
