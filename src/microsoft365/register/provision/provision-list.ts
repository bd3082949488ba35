import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import { path } from '../../graph/path.ts';
import type { Column, ListDeclaration } from '../lists/declaration.ts';
import { type FoundList, matching, readLists } from '../resolve.ts';
import type { Wires } from '../wires.ts';
import { ensure } from './ensure.ts';
import { ProvisioningRefused } from './refused.ts';
import { isOfKind, wireColumn } from './wire-column.ts';

export interface ListReport {
  list: string;
  id: string;
  created: boolean;
  /** Internal names. */
  added: string[];
  /** Columns that stood without their index or unique values. */
  mended: string[];
}

/** Makes one list stand as declared. Throws ProvisioningRefused when what stands cannot be made so. */
export const provisionList = async (
  wires: Wires,
  siteId: string,
  declaration: ListDeclaration,
): Promise<ListReport> => {
  const lists = path`/sites/${siteId}/lists`;
  const look = async () => matching(await readLists(wires, siteId), declaration);
  const make = async (): Promise<FoundList> => {
    // SharePoint derives the list's address from the name it is born with: ASCII first, Swedish afterwards.
    const body = {
      displayName: declaration.name,
      description: declaration.about,
      list: { template: 'genericList' },
    };
    return (await wires.door.call<FoundList>({ method: 'POST', path: lists, body })).body;
  };
  const standing = await look();
  const found = standing ?? (await ensure(wires, make, look));
  const list = lists + path`/${found.id}`;
  await rename(wires, list, found, declaration);
  const report: ListReport = {
    list: declaration.name,
    id: found.id,
    created: standing === undefined,
    added: [],
    mended: [],
  };
  const columns = await readColumns(wires, list);
  for (const column of declaration.columns.filter((c) => !c.builtIn)) {
    const outcome = await provisionColumn(
      wires,
      list,
      column,
      columns.find(({ name }) => name === column.name),
    );
    if (outcome !== 'stood') report[outcome].push(column.name);
  }
  return report;
};

const rename = async (
  { door }: Wires,
  list: string,
  found: FoundList,
  { label }: ListDeclaration,
): Promise<void> => {
  if (found.displayName === label) return;
  await door.call({ method: 'PATCH', path: list, body: { displayName: label }, repeatable: true });
};

const readColumns = async ({ door }: Wires, list: string): Promise<ColumnDefinition[]> => {
  const columns: ColumnDefinition[] = [];
  const call = { method: 'GET', path: `${list}/columns` } as const;
  for await (const page of door.pages<ColumnDefinition>(call)) columns.push(...page.value);
  return columns;
};

const provisionColumn = async (
  wires: Wires,
  list: string,
  column: Column,
  standing: ColumnDefinition | undefined,
): Promise<'added' | 'mended' | 'stood'> => {
  const columns = `${list}/columns`;
  const make = async (): Promise<ColumnDefinition> =>
    (await wires.door.call<ColumnDefinition>({ method: 'POST', path: columns, body: wireColumn(column) }))
      .body;
  const look = async () => (await readColumns(wires, list)).find(({ name }) => name === column.name);
  const found = standing ?? (await ensure(wires, make, look));
  if (found.name !== column.name) {
    throw new ProvisioningRefused(
      `SharePoint kallade kolumnen ${column.name} för ${found.name}. Ta bort den och kör om.`,
    );
  }
  if (!isOfKind(found, column.kind)) {
    throw new ProvisioningRefused(
      `Kolumnen ${column.name} finns redan och är av ett annat slag. Ta bort den och kör om.`,
    );
  }
  if (isGuarded(found, column)) return standing ? 'stood' : 'added';
  const body = { indexed: true, ...(column.unique ? { enforceUniqueValues: true } : {}) };
  const call = { method: 'PATCH', path: columns + path`/${found.id ?? ''}`, body, repeatable: true } as const;
  const { body: mended } = await wires.door.call<ColumnDefinition>(call);
  if (!isGuarded(mended, column)) {
    throw new ProvisioningRefused(
      `Kolumnen ${column.name} gick inte att göra ${column.unique ? 'unik' : 'indexerad'}.`,
    );
  }
  return 'mended';
};

const isGuarded = (standing: ColumnDefinition, { indexed, unique }: Column): boolean =>
  (!indexed || standing.indexed === true) && (!unique || standing.enforceUniqueValues === true);
