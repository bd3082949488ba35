import type { Request, Response } from 'express';
import type { Bot } from './core/create-bot.ts';
import type { BotReply } from './core/reply.ts';
import {
  claimsToBeTeams,
  type Ended,
  isActivity,
  keysAreMissing,
  readActivity,
  readBody,
} from './incoming.ts';

/** The SDK's part in a request. */
export interface Channel<Authenticated> {
  /** Who signs for the channel. */
  issuer: string;
  /** Verifies the token against the activity; rejects when it is not good. */
  authenticate(body: object, authorization: string): Promise<Authenticated>;
  /** Carries out a reply: gives the answer to an invoke, sends a message. */
  carryOut(reply: BotReply, body: object, authenticated: Authenticated): Promise<Ended>;
}

/**
 * Express' `POST /api/messages`. 400 for what is no activity, 401 for what Teams has not signed, 403 for another tenant,
 * 413 over 256 KB, 503 when the channel's keys cannot be fetched; invokes are answered with 200 whatever became of them.
 */
export const messagesEndpoint = <Authenticated>(
  channel: Channel<Authenticated>,
  bot: Bot,
  report: (error: unknown) => void,
) => {
  const received = async (request: Request, response: Response): Promise<Ended> => {
    const unreadable = await readBody(request, response);
    if (unreadable !== undefined) return unreadable;
    const body: unknown = request.body;
    if (!isActivity(body)) return { status: 400 };
    const authorization = request.headers.authorization ?? '';
    if (!claimsToBeTeams(authorization, body, channel.issuer)) return { status: 401 };
    const authenticated = await channel.authenticate(body, authorization).catch((error: unknown): Ended => {
      if (!keysAreMissing(error)) return { status: 401 };
      report(error);
      return { status: 503 };
    });
    if (isEnded(authenticated)) return authenticated;
    const activity = readActivity(body);
    if (activity === undefined) return { status: 400 };
    const reply = await bot.onActivity(activity);
    return reply.kind === 'refused'
      ? { status: reply.status, body: { message: reply.message } }
      : channel.carryOut(reply, body, authenticated);
  };

  return async (request: Request, response: Response): Promise<void> => {
    const { status, body } = await received(request, response);
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
  };
};

const isEnded = (value: unknown): value is Ended =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Ended>).status === 'number';
