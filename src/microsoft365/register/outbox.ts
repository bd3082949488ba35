import { randomUUID } from 'node:crypto';
import type {
  EffectKind,
  EffectState,
  Outbox,
  OutboxChange,
  OutboxRow,
} from '../../application/ports/outbox.ts';
import { type Fields, type ListItem, numberOf, textOf } from './items/item.ts';
import type { KeyedRows } from './items/keyed-rows.ts';

const column = {
  state: 'State',
  outsideId: 'OutsideId',
  shown: 'Shown',
  detail: 'Detail',
  attempts: 'Attempts',
  changedAt: 'ChangedAt',
} as const satisfies Record<keyof OutboxChange, string>;

export const outboxFields = (row: OutboxRow): Fields => ({
  Key: row.key,
  Kind: row.kind,
  NotAfter: row.notAfter ?? null,
  ...changeFields(row),
});

export const changeFields = (change: OutboxChange): Fields => {
  const fields: Fields = {};
  for (const [name, internal] of Object.entries(column)) {
    const value = change[name as keyof OutboxChange];
    if (value !== undefined) fields[internal] = value;
  }
  return fields;
};

export const outboxRowOf = ({ fields }: Pick<ListItem, 'fields'>): OutboxRow => {
  const optional = (name: 'outsideId' | 'shown' | 'detail' | 'notAfter', internal: string) => {
    const value = textOf(fields, internal);
    return value === '' ? {} : { [name]: value };
  };
  return {
    key: textOf(fields, 'Key'),
    kind: textOf(fields, 'Kind') as EffectKind,
    state: textOf(fields, 'State') as EffectState,
    attempts: numberOf(fields, 'Attempts') || 0,
    changedAt: textOf(fields, 'ChangedAt'),
    ...optional('outsideId', 'OutsideId'),
    ...optional('shown', 'Shown'),
    ...optional('detail', 'Detail'),
    ...optional('notAfter', 'NotAfter'),
  };
};

/**
 * The outbox over `Utskick`: one Graph write a want, one a change. Every write carries an id of its own, so that of two
 * workers who claim a row with the same content, and lose the answer, each knows whose claim stands.
 */
export const createOutbox = (list: KeyedRows): Outbox => ({
  load: () => list.refresh(),
  get: (key) => {
    const item = list.byKey(key);
    return item && outboxRowOf(item);
  },
  all: () => list.items().map(outboxRowOf),
  want: async (row) => {
    const known = list.byKey(row.key);
    if (known) return outboxRowOf(known);
    const { item } = await list.create({ ...outboxFields(row), ChangeId: randomUUID() });
    return outboxRowOf(item);
  },
  change: async (key, change) => {
    const held = list.byKey(key);
    if (!held) throw new Error(`No outbox row ${key} is known: load first`);
    const { kind, item } = await list.change(held, { ...changeFields(change), ChangeId: randomUUID() });
    return kind === 'changed' ? outboxRowOf(item) : 'lost';
  },
});
