import express, { type Request, type Response } from 'express';
import { decodeJwt } from 'jose';
import { type BotActivity, botActivity, envelope } from './core/activity.ts';

/** An HTTP answer that ends the matter. */
export interface Ended {
  status: number;
  body?: unknown;
}

const parse = express.json({ limit: '256kb' });

/** Parses the body where nobody has. Gives the status where it cannot be: 400, 413 or 415. */
export const readBody = (request: Request, response: Response): Promise<Ended | undefined> =>
  new Promise((resolve) => {
    parse(request, response, (error?: unknown) => {
      const { status = 400 } = (error ?? {}) as { status?: number };
      resolve(error === undefined ? undefined : { status });
    });
  });

/** Whether the body is such that it can be asked who sent it. botbuilder answers `{}` and numeric types with 500. */
export const isActivity = (body: unknown): body is { type: string; serviceUrl?: string } =>
  envelope.safeParse(body).success;

/** The activity as the bot reads it, or undefined. */
export const readActivity = (body: unknown): BotActivity | undefined => botActivity.safeParse(body).data;

/**
 * Whether the token claims to be the channel's, for an activity from Teams. Asked before botbuilder verifies it, because
 * botbuilder 4.23.3 also takes what it believes to be the Emulator's (any Entra token of which our app is `azp`, and so
 * a signed-in person's own, with any audience) and the `AseChannel`'s: either could speak in anybody's name. Direct
 * Line and Web Chat, which a new Azure bot has by default, let a client write `from` itself.
 */
export const claimsToBeTeams = (authorization: string, body: object, issuer: string): boolean => {
  const token = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (token === undefined || (body as { channelId?: unknown }).channelId !== 'msteams') return false;
  try {
    return decodeJwt(token).iss === issuer;
  } catch {
    // Not a token at all, which is the answer.
    return false;
  }
};

/** Whether authentication failed because the channel's keys could not be fetched: not the sender's fault. */
export const keysAreMissing = (error: unknown): boolean => {
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  return name === 'FetchError' || statusCode === 500;
};
