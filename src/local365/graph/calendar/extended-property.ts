import { GraphError } from '../operation.ts';

const literal = "'((?:[^']|'')*)'";
const unquoted = (text: string | undefined): string => (text ?? '').replaceAll("''", "'");
const ONE = new RegExp(
  `^singleValueExtendedProperties\\s*\\(\\s*\\$filter=\\s*id\\s+eq\\s+${literal}\\s*\\)$`,
  'i',
);
const ANY = new RegExp(
  `^singleValueExtendedProperties/any\\(\\s*(\\w+)\\s*:\\s*\\1/id\\s+eq\\s+${literal}\\s+and\\s+\\1/value\\s+eq\\s+${literal}\\s*\\)$`,
  'i',
);

/** Reads `$expand=singleValueExtendedProperties($filter=id eq '…')`, the one form Outlook takes; 501 for others. */
export function expandedProperty(expand: string | null): string | undefined {
  if (expand === null) return undefined;
  const match = ONE.exec(expand.trim());
  if (match === null)
    throw new GraphError(501, 'notSupported', `The local Graph does not support $expand=${expand}`);
  return unquoted(match[1]);
}

/** Reads `singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')`; undefined for another filter. */
export function propertyFilter(filter: string): { id: string; value: string } | undefined {
  const match = ANY.exec(filter.trim());
  return match === null ? undefined : { id: unquoted(match[2]), value: unquoted(match[3]) };
}
