export type ColumnKind = 'text' | 'note' | 'number' | 'date' | 'dateTime' | 'boolean';

export interface Column {
  /** Internal name: ASCII, fixed at creation (SharePoint would encode anything else as `_xHHHH_`). */
  name: string;
  /** Swedish display name, unique in its list. */
  label: string;
  kind: ColumnKind;
  indexed?: true;
  /** Enforced unique values; always indexed too. */
  unique?: true;
  /** SharePoint's own column: used, never made. */
  builtIn?: true;
}

/** `register`: the app and two named owners. `reading`: where people read (design 3). */
export type SiteKey = 'register' | 'reading';

export interface ListDeclaration {
  name: string;
  label: string;
  site: SiteKey;
  about: string;
  columns: readonly Column[];
}

export const text = (name: string, label: string): Column => ({ name, label, kind: 'text' });
/** Several lines: up to 63,999 characters, never indexed. */
export const note = (name: string, label: string): Column => ({ name, label, kind: 'note' });
export const number = (name: string, label: string): Column => ({ name, label, kind: 'number' });
export const date = (name: string, label: string): Column => ({ name, label, kind: 'date' });
export const dateTime = (name: string, label: string): Column => ({ name, label, kind: 'dateTime' });
export const yesNo = (name: string, label: string): Column => ({ name, label, kind: 'boolean' });
export const indexed = (column: Column): Column => ({ ...column, indexed: true });
export const unique = (column: Column): Column => ({ ...column, indexed: true, unique: true });
/** What SharePoint's own column `Title` holds; lists that leave it empty do not name it. */
export const title = (label: string): Column => ({ ...text('Title', label), builtIn: true });

type Declared = Omit<ListDeclaration, 'name'>;
export const register = (label: string, about: string, columns: readonly Column[]): Declared => ({
  label,
  about,
  columns,
  site: 'register',
});
export const reading = (label: string, about: string, columns: readonly Column[]): Declared => ({
  ...register(label, about, columns),
  site: 'reading',
});
