import { declarationOf, type ListName } from './lists.ts';

/** The column whose values are unique in the list. */
export const keyColumn = (name: ListName): string => {
  const column = declarationOf(name).columns.find((c) => c.unique);
  if (!column) throw new Error(`${name} has no unique column`);
  return column.name;
};

/** Internal names of all columns the product writes. */
export const columnNames = (name: ListName): string[] => declarationOf(name).columns.map((c) => c.name);
