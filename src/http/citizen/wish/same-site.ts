import type { Request } from 'express';

/**
 * Whether a form was sent from a page of ours, as far as the browser tells: no cookie is used, so there is nothing to forge with,
 * but another site should not write to the municipality in a visitor's name. Programs that tell nothing are let through.
 */
export function isOwnForm(request: Request): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  return origin === undefined || hostOf(origin) === request.host;
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
