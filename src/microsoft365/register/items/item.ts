export type FieldValue = string | number | boolean | null;
export type Fields = Record<string, FieldValue>;

/** A list item as Graph gives it with `$expand=fields`. */
export interface ListItem {
  id: string;
  eTag?: string;
  fields: Record<string, unknown>;
}

export interface WireItem {
  id: string;
  eTag?: string;
  fields?: Record<string, unknown>;
  deleted?: { state?: string };
}

export const itemOf = (wire: WireItem): ListItem => ({
  id: wire.id,
  fields: wire.fields ?? {},
  ...(wire.eTag ? { eTag: wire.eTag } : {}),
});

/** SharePoint leaves empty columns out of an answer: absent reads as ''. */
export const textOf = (fields: Record<string, unknown>, column: string): string => {
  const value = fields[column];
  return typeof value === 'string' ? value : '';
};

export const numberOf = (fields: Record<string, unknown>, column: string): number => {
  const value = fields[column];
  return typeof value === 'number' ? value : Number.NaN;
};

/** Of rows that share a key, the lowest item id counts (design 3). */
export const lowest = <T extends { id: string }>(rows: readonly T[]): T | undefined =>
  rows.toSorted((a, b) => Number(a.id) - Number(b.id))[0];
