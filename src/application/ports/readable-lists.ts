/** The register as people meet it in SharePoint, Excel or Power BI. */
export type ReadableList = 'Arenden' | 'Avgoranden' | 'Moten' | 'Forslag' | 'Aterkoppling';

/** `key` is unique in its list; `version` is that of the stream it shows; `fields` by internal column name. */
export interface ReadableRow {
  list: ReadableList;
  key: string;
  version: number;
  fields: Record<string, string | number | boolean | null>;
}

/** Writes behind. Idempotent by list and key. */
export interface ReadableLists {
  /** Reads what stands, so that unchanged rows cost nothing. */
  load(): Promise<void>;
  /** Creates or updates; does nothing when what was last written is the same. Resolves to whether Graph was called. */
  write(row: ReadableRow): Promise<boolean>;
  /** Rows whose `Version` or fields differ from what was last written: hand edits. */
  edited(): Promise<{ list: ReadableList; key: string; column: string }[]>;
}
