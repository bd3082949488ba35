import type { Organisation } from '../../application/ports/plain-lists.ts';
import type { Mandate } from '../../domain/people/mandates.ts';
import { type Fields, type ListItem, textOf } from './items/item.ts';
import type { KeyedRows } from './items/keyed-rows.ts';

export const mandateFields = ({ person, body, role, from, to }: Mandate): Fields => ({
  Key: [body, role, person.id, from].join('/'),
  PersonId: person.id,
  PersonName: person.name,
  PersonAddress: person.address,
  Body: body,
  Role: role,
  From: from,
  To: to ?? null,
});

export const mandateOf = ({ fields }: Pick<ListItem, 'fields'>): Mandate => {
  const to = textOf(fields, 'To');
  return {
    person: {
      id: textOf(fields, 'PersonId'),
      name: textOf(fields, 'PersonName'),
      address: textOf(fields, 'PersonAddress'),
    },
    body: textOf(fields, 'Body'),
    role: textOf(fields, 'Role'),
    from: textOf(fields, 'From'),
    ...(to ? { to } : {}),
  };
};

/** A row filled in half by hand seats nobody. */
const isWhole = ({ person, body, role, from }: Mandate): boolean =>
  person.id !== '' && body !== '' && role !== '' && from !== '';

/** Who sits where, over `Uppdrag`. */
export const createOrganisation = (mandates: KeyedRows): Organisation => ({
  refresh: () => mandates.refresh(),
  mandates: () => mandates.items().map(mandateOf).filter(isWhole),
});
