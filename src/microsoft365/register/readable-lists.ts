import type { ReadableList, ReadableLists, ReadableRow } from '../../application/ports/readable-lists.ts';
import type { Fields } from './items/item.ts';
import { textOf } from './items/item.ts';
import { type KeyedRows, upsert } from './items/keyed-rows.ts';
import { differingColumns } from './items/same-fields.ts';
import { settledLine } from './items/settled.ts';
import { declarationOf } from './lists/lists.ts';
import { asciiJson, sha256 } from './log/hash.ts';

export const readableNames: readonly ReadableList[] = [
  'Arenden',
  'Avgoranden',
  'Moten',
  'Forslag',
  'Aterkoppling',
];

type HandEdit = { list: ReadableList; key: string; column: string };

/** The row as it is written; the digest tells a hand edit even after a restart. Throws (a bug) on an undeclared column. */
export const shownFields = ({ list, key, version, fields }: ReadableRow): Fields => {
  const kinds = new Map(declarationOf(list).columns.map((column) => [column.name, column.kind]));
  const fitted: Fields = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!kinds.has(name)) throw new Error(`${list} has no column ${name}`);
    // What does not fit a line would stop the row; the whole text is in the register.
    fitted[name] = typeof value === 'string' && kinds.get(name) === 'text' ? settledLine(value) : value;
  }
  const shown = { ...fitted, Key: key, Version: version };
  return {
    ...shown,
    Digest: sha256(asciiJson(Object.entries(shown).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  };
};

/** The mirror of the register in SharePoint. One Graph write a changed row; a hand edit is overwritten and reported. */
export const createReadableLists = (listOf: (name: ReadableList) => KeyedRows): ReadableLists => {
  const written = new Map<string, { list: ReadableList; key: string; fields: Fields }>();
  /** Edits overwritten before anybody asked for them, by list and key. */
  const overwritten = new Map<string, HandEdit[]>();
  /** Rows whose edits have been told and not been overwritten yet. */
  const told = new Set<string>();

  const editsOf = (list: ReadableList, key: string, expected: Fields): HandEdit[] => {
    const standing = listOf(list).byKey(key)?.fields;
    const columns = standing ? differingColumns(expected, standing) : ['Key'];
    return columns.map((column) => ({ list, key, column }));
  };

  /** Before a row is overwritten: was it changed by hand? After a restart the digest beside the fields tells. */
  const editsBefore = ({ list, key }: ReadableRow, fields: Fields): HandEdit[] => {
    const before = written.get(`${list}/${key}`);
    if (before) return editsOf(list, key, before.fields);
    const standing = listOf(list).byKey(key)?.fields;
    return standing && textOf(standing, 'Digest') === fields.Digest ? editsOf(list, key, fields) : [];
  };

  const refresh = async (): Promise<void> => {
    await Promise.all(readableNames.map((name) => listOf(name).refresh()));
  };

  return {
    load: refresh,
    write: async (row) => {
      const [id, fields] = [`${row.list}/${row.key}`, shownFields(row)];
      const edits = editsBefore(row, fields);
      const outcome = await upsert(listOf(row.list), row.key, fields);
      if (edits.length > 0 && !told.delete(id)) overwritten.set(id, edits);
      written.set(id, { list: row.list, key: row.key, fields });
      return outcome !== 'unchanged';
    },
    edited: async () => {
      await refresh();
      const edits = [...overwritten.values()].flat();
      overwritten.clear();
      for (const [id, { list, key, fields }] of written) {
        const standing = editsOf(list, key, fields);
        if (standing.length > 0) told.add(id);
        edits.push(...standing);
      }
      return edits;
    },
  };
};
