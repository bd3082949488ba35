import express, { type RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { faultPage } from '../pages/fault-page.ts';
import type { Show } from '../show.ts';
import { isOwnForm } from './same-site.ts';

/** A wish a little too long is still read, so that it can be shown again; å, ä and ö take six bytes each. */
const LONGEST_BODY = '256kb';

/** What every sent form passes before it is read as a wish: from our own page, a form, small enough, not one of a flood. */
export const wayIn = (show: Show, limit: number, tooMany: RequestHandler): RequestHandler[] => [
  (request, response, next) => (isOwnForm(request) ? next() : show(response, 403, faultPage(403))),
  (request, response, next) =>
    request.is('application/x-www-form-urlencoded') ? next() : show(response, 415, faultPage(415)),
  express.urlencoded({ extended: false, limit: LONGEST_BODY, parameterLimit: 50 }),
  rateLimit({
    windowMs: 600_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Azure App Service writes the port after the address.
    keyGenerator: ({ ip = '' }) => ipKeyGenerator(ip.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')),
    handler: tooMany,
  }),
];
