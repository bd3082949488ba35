/** A piece of a record. Headings begin below the title: 1 is a section, 2 a part of one. */
export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  /** People's own words, told as theirs. */
  | { kind: 'quote'; text: string; by?: string }
  | { kind: 'list'; items: string[] }
  /** Keys with their values, a row each. */
  | { kind: 'facts'; rows: [string, string][] }
  /** Short cells only: a row is never divided between two pages. `shares` of the width, together 1; else all alike. */
  | { kind: 'table'; head: string[]; rows: string[][]; shares?: number[] };

/** A record as it is to be read, ready to be given a form. Everything is Swedish. */
export interface RecordSheet {
  municipality: string;
  /** Whose record it is: *Kommunstyrelsens presidium*. */
  body: string;
  /** What it is: *Presidiets ställningstagande*. */
  name: string;
  title: string;
  /** In words: *1 oktober 2026*. */
  date: string;
  /** When what it tells of happened: the time in the file's own data, so that it is the same file whenever it is made. UTC. */
  at: string;
  /** Beside the letterhead: registry number, case number. */
  references: [string, string][];
  blocks: Block[];
  /** Below every page: where it comes from. */
  foot: string;
}

export const recordFormats = ['docx', 'pdf'] as const;
export type RecordFormat = (typeof recordFormats)[number];

/** Gives a record the form of a file. The same sheet always gives the same bytes. */
export interface RecordFiles {
  make(sheet: RecordSheet, format: RecordFormat): Promise<Uint8Array>;
  /** Whether two files tell the same, whatever a library has written into one about itself. */
  tellTheSame(one: Uint8Array, other: Uint8Array, format: RecordFormat): boolean;
}

/** `filed`: now, by this. `standing`: something stood there already, and was left as it is. */
export interface Filed {
  kind: 'filed' | 'standing';
  /** What the library gives when it is asked for the file. */
  bytes: Uint8Array;
}

/** Files of the register's document library, by path below its root. */
export interface RecordLibrary {
  /** Files bytes under a path where nothing stands; never over something. Throws RegisterUnavailable. */
  file(path: string, bytes: Uint8Array, format: RecordFormat): Promise<Filed>;
  /** Undefined when there is no such file. Throws RegisterUnavailable. */
  read(path: string): Promise<Uint8Array | undefined>;
}

export const mediaTypes: Record<RecordFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};
