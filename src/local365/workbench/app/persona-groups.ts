import type { Persona } from '../api/local.ts';
import { swedish } from './swedish.ts';

export interface PersonaGroup {
  name: string;
  personas: Persona[];
}

/**
 * Personas whose name, role or address holds every word of the search, grouped by the kind of role: its first word
 * (`Ordförande`, `Handläggare` …). Roles that only one has stand together last.
 */
export function groupPersonas(personas: readonly Persona[], search: string): PersonaGroup[] {
  const byRole = Map.groupBy(personas, ({ role }) => roleKind(role));
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const isWanted = ({ name, role, upn }: Persona) => {
    const text = `${name} ${role} ${upn}`.toLocaleLowerCase('sv');
    return words.every((word) => text.includes(word));
  };
  const shared = [...byRole].filter(([, members]) => members.length > 1);
  const single = [...byRole].filter(([, members]) => members.length === 1).flatMap(([, members]) => members);
  return [
    ...shared.map(([name, members]) => ({ name, personas: members })),
    { name: 'Övriga', personas: single },
  ]
    .map(({ name, personas: members }) => ({ name, personas: members.filter(isWanted) }))
    .filter((group) => group.personas.length > 0);
}

function roleKind(role: string): string {
  const [first = '', second = ''] = role.split(/[\s,]+/);
  // "Vice ordförande", "1:e vice ordförande" and "2:a vice ordförande" are one kind.
  if (/^(\d\S*|första|andra|förste|vice)$/i.test(first)) return 'Vice ordförande';
  return first === '' ? second : first;
}

/** By name, for lists without groups. */
export function byName(personas: readonly Persona[]): Persona[] {
  return [...personas].sort((a, b) => swedish(a.name, b.name));
}
