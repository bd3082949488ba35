import type { GraphRequest } from '../operation.ts';
import { ianaZone } from './time-zones.ts';

/** What a request's `Prefer` header asked for and what of it was done. */
export interface Preferences {
  /** Windows zone that times are answered in. */
  zone: string;
  /** Page size of a delta round, where asked for. */
  pageSize: number | undefined;
  /** The `Preference-Applied` header, or nothing. */
  headers: Record<string, string>;
}

/** Reads `outlook.timezone`, `IdType` and `odata.maxpagesize`; an unknown zone is 400, other preferences are ignored (RFC 7240). */
export function preferencesOf(request: GraphRequest): Preferences {
  const asked = new Map<string, string>();
  for (const match of (request.headers.prefer ?? '').matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g))
    asked.set((match[1] ?? '').toLowerCase(), match[2] ?? match[3] ?? '');
  const zone = asked.get('outlook.timezone');
  if (zone !== undefined) ianaZone(zone);
  const applied: string[] = [];
  if (zone !== undefined) applied.push(`outlook.timezone="${zone}"`);
  // Ids never change here, so the preference is kept without doing anything.
  if (asked.get('idtype')?.toLowerCase() === 'immutableid') applied.push('IdType="ImmutableId"');
  const size = Number(asked.get('odata.maxpagesize'));
  const pageSize = Number.isInteger(size) && size > 0 ? size : undefined;
  if (pageSize !== undefined) applied.push(`odata.maxpagesize=${pageSize}`);
  return {
    zone: zone ?? 'UTC',
    pageSize,
    headers: applied.length > 0 ? { 'Preference-Applied': applied.join(', ') } : {},
  };
}
