import type { Path, Problem } from '../finding.ts';

/** How a time is written, for whoever wrote it as it is written elsewhere. */
const timeOf = (path: Path, key: string): string | undefined => {
  if (path[0] === 'duties' && key === 'deadline')
    return 'tiden skrivs days: 30 (kalenderdagar) eller workingDays: 20 (arbetsdagar)';
  if (path.includes('steps') && (key === 'days' || key === 'workingDays'))
    return 'tiden för ett steg skrivs deadline: 10, i arbetsdagar';
  return undefined;
};

/** A key that a profile has not in this place. One without a value is rather the rest of a text that a comma cut in two. */
export const unknownKey = (path: Path, key: string, value: unknown): Problem => ({
  path: [...path, key],
  message: `nyckeln "${key}" finns inte i en profil på denna plats`,
  mend:
    value === null
      ? 'är det fortsättningen på en text? Sätt citattecken om en text innanför { } som innehåller ett komma'
      : (timeOf(path, key) ?? 'ta bort den eller rätta stavningen'),
});
