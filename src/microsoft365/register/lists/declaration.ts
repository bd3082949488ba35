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
}

/** `register`: the app and two named owners. `reading`: where people read (design 3). */
export type SiteKey = 'register' | 'reading';

export interface ListDeclaration {
  name: string;
  label: string;
  site: SiteKey;
  about: string;
  /** What SharePoint's own column `Title` holds; absent where it is left empty. */
  title?: string;
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
