import { GraphError } from '../operation.ts';
import type { ColumnRecord } from './column-record.ts';
import type { FieldValue } from './item-record.ts';
import type { ListRecord } from './list-record.ts';

/** What a caller wants of some fields: a value, or `null` to clear it. */
export type FieldChanges = Record<string, FieldValue | null>;

/** Reads the `fields` of a create or PATCH. Throws 400 for an unknown or read-only column and for a value it cannot hold. */
export function readFields(list: ListRecord, body: unknown): FieldChanges {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Buffer.isBuffer(body)) {
    throw new GraphError(400, 'invalidRequest', 'The request body must hold the fields as an object.');
  }
  const given = Object.entries(body).filter(([name]) => !name.includes('@odata.'));
  return Object.fromEntries(given.map(([name, value]) => readField(list, name, value)));
}

/** The fields after the changes. */
export function changedFields(
  fields: Readonly<Record<string, FieldValue>>,
  changes: FieldChanges,
): Record<string, FieldValue> {
  const merged = Object.entries({ ...fields, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, FieldValue] => entry[1] !== null));
}

function readField(list: ListRecord, name: string, value: unknown): [string, FieldValue | null] {
  const column = list.columns.find((candidate) => candidate.name === name);
  if (!column) throw new GraphError(400, 'invalidRequest', `Field '${name}' is not recognized`);
  if (column.readOnly) throw new GraphError(400, 'invalidRequest', `Field '${name}' is read-only`);
  return [name, value === null ? null : readValue(column, value)];
}

function readValue(column: ColumnRecord, value: unknown): FieldValue {
  if (column.text) return readText(column, column.text.maxLength, value);
  if (column.number) return readNumber(column, column.number, value);
  if (column.dateTime) return readDateTime(column, value);
  if (column.choice) return readChoice(column, column.choice, value);
  if (typeof value !== 'boolean') throw unfit(column, 'a boolean');
  return value;
}

function readText(column: ColumnRecord, maxLength: number, value: unknown): string {
  if (typeof value !== 'string') throw unfit(column, 'a string');
  if (value.length > maxLength) throw unfit(column, `at most ${maxLength} characters`);
  return value;
}

function readNumber(
  column: ColumnRecord,
  bounds: { minimum?: number; maximum?: number },
  value: unknown,
): number {
  if (typeof value !== 'number') throw unfit(column, 'a number');
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = bounds;
  if (value < minimum || value > maximum) throw unfit(column, `a number from ${minimum} to ${maximum}`);
  return value;
}

/** SharePoint keeps points in time to the second, and hands them out in UTC. */
function readDateTime(column: ColumnRecord, value: unknown): string {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw unfit(column, 'a date and time (ISO 8601)');
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function readChoice(
  column: ColumnRecord,
  choice: NonNullable<ColumnRecord['choice']>,
  value: unknown,
): FieldValue {
  const several = choice.displayAs === 'checkBoxes';
  const chosen = several ? value : [value];
  if (!Array.isArray(chosen) || !chosen.every((one) => typeof one === 'string')) {
    throw unfit(column, several ? 'an array of strings' : 'a string');
  }
  const foreign = chosen.find((one) => !choice.choices.includes(one));
  if (foreign !== undefined && !choice.allowTextEntry)
    throw unfit(column, `one of ${choice.choices.join(', ')}`);
  return several ? chosen : (chosen[0] ?? '');
}

function unfit(column: ColumnRecord, wanted: string): GraphError {
  return new GraphError(
    400,
    'invalidRequest',
    `Invalid value for field '${column.name}': ${wanted} is wanted.`,
  );
}
