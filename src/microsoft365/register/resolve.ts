import { RegisterUnavailable } from '../../application/ports/log.ts';
import { path } from '../graph/path.ts';
import type { ListDeclaration, SiteKey } from './lists/declaration.ts';
import { declarationOf, type ListName } from './lists/lists.ts';
import { unavailable } from './unavailable.ts';
import type { Wires } from './wires.ts';

export type Sites = Record<SiteKey, string>;

export interface FoundList {
  id: string;
  name?: string;
  displayName?: string;
}

/** Lists are found by name, so that lists set up anew are found again. */
export const readLists = async ({ door }: Wires, siteId: string): Promise<FoundList[]> => {
  const found: FoundList[] = [];
  const call = {
    method: 'GET',
    path: path`/sites/${siteId}/lists`,
    query: { $select: 'id,name,displayName' },
  } as const;
  for await (const page of door.pages<FoundList>(call)) found.push(...page.value);
  return found;
};

export const matching = (found: readonly FoundList[], list: ListDeclaration): FoundList | undefined =>
  found.find((f) => f.name === list.name) ??
  found.find((f) => f.displayName === list.name || f.displayName === list.label);

/** Where one list is. */
export interface Place {
  readonly name: ListName;
  /** `/sites/…/lists/…`. Throws RegisterUnavailable when there is no such list. */
  path(): Promise<string>;
  /** Looks again; true when the list is another one than before. */
  renew(): Promise<boolean>;
}

export const placeOf = (wires: Wires, sites: Sites, name: ListName): Place => {
  const declaration = declarationOf(name);
  const siteId = sites[declaration.site];
  let known: string | undefined;
  const look = async (): Promise<string> => {
    const found = await readLists(wires, siteId).catch((error: unknown) => {
      throw unavailable(`Listorna på webbplatsen ${siteId} gick inte att läsa`, error);
    });
    const list = matching(found, declaration);
    if (!list)
      throw new RegisterUnavailable(
        `Listan ${name} finns inte på webbplatsen ${siteId}. Kör installationen.`,
      );
    return path`/sites/${siteId}/lists/${list.id}`;
  };
  return {
    name,
    path: async () => {
      known ??= await look();
      return known;
    },
    renew: async () => {
      const before = known;
      known = await look();
      return before !== undefined && before !== known;
    },
  };
};
