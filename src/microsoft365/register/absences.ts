import type { Absences } from '../../application/ports/plain-lists.ts';
import type { Absence } from '../../domain/people/absence.ts';
import { type ListItem, textOf } from './items/item.ts';
import { type KeyedRows, upsert } from './items/keyed-rows.ts';

const absenceOf = ({ fields }: ListItem): Absence => ({
  person: textOf(fields, 'Key'),
  name: textOf(fields, 'PersonName'),
  until: textOf(fields, 'Until'),
});

/** A row filled in half by hand, or with something else than a date, keeps nobody away. */
const isWhole = ({ person, until }: Absence): boolean => person !== '' && /^\d{4}-\d{2}-\d{2}$/.test(until);

/** Who is away, over `Franvaro`. Removing erases the row. */
export const createAbsences = (list: KeyedRows): Absences => ({
  refresh: () => list.refresh(),
  all: () => list.items().map(absenceOf).filter(isWhole),
  put: async ({ person, name, until }) => {
    await upsert(list, person, { Key: person, PersonName: name, Until: until });
  },
  remove: (person) => list.remove(person),
});
