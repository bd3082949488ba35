import type { Recipient } from './appointment.ts';
import { HostError } from './protocol.ts';

type Params = Record<string, unknown>;

/** Reads a text parameter. @throws {HostError} `InvalidArgument`, or `DataExceedsMaximumSize` above `longest` characters. */
export function text(params: Params, name: string, longest: number): string {
  const value = params[name];
  if (typeof value !== 'string') throw new HostError('InvalidArgument', `${name} ska vara en text.`);
  if (value.length > longest)
    throw new HostError('DataExceedsMaximumSize', `${name} får vara högst ${longest} tecken.`);
  return value;
}

export function flag(params: Params, name: string): boolean {
  const value = params[name];
  if (typeof value !== 'boolean')
    throw new HostError('InvalidArgument', `${name} ska vara sant eller falskt.`);
  return value;
}

/** An instant: ISO 8601 with `Z` or an offset, since a bare wall time would mean another hour on another machine. */
export function instant(params: Params, name: string): string {
  const value = params[name];
  const zoned =
    typeof value === 'string' && /T.*(Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
  if (!zoned)
    throw new HostError('InvalidArgument', `${name} ska vara ISO 8601 med Z eller tidsförskjutning.`);
  return new Date(value).toISOString();
}

export function coercion(params: Params): 'html' | 'text' {
  const { coercionType } = params;
  if (coercionType !== 'html' && coercionType !== 'text') {
    throw new HostError('InvalidArgument', 'coercionType ska vara html eller text.');
  }
  return coercionType;
}

/** Office.js takes at most this many recipients in a call. */
const mostRecipients = 100;

export function recipients(params: Params, nameOf: (address: string) => string): Recipient[] {
  const given = params.recipients;
  if (!Array.isArray(given)) throw new HostError('InvalidArgument', 'recipients ska vara en lista.');
  if (given.length > mostRecipients)
    throw new HostError('DataExceedsMaximumSize', `Högst ${mostRecipients} mottagare i taget.`);
  return given.map((one: unknown) => {
    const { emailAddress, displayName } = (
      typeof one === 'string' ? { emailAddress: one } : (one ?? {})
    ) as Partial<Recipient>;
    if (typeof emailAddress !== 'string' || !emailAddress.includes('@')) {
      throw new HostError('InvalidArgument', 'En mottagare saknar e-postadress.');
    }
    return {
      emailAddress,
      displayName: typeof displayName === 'string' && displayName !== '' ? displayName : nameOf(emailAddress),
    };
  });
}
