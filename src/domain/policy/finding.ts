/** What is wrong in a profile, where, and how to mend it. `message` and `mend` are Swedish, for whoever wrote the profile. */
export interface Finding {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** `routes.0.steps.3.next.done`; empty for the whole file. */
  path: string;
  message: string;
  mend: string;
}

/** Path into the profile, from its root. */
export type Path = readonly (string | number)[];

/** A finding before it is known on which line its path stands. */
export interface Problem {
  path: Path;
  message: string;
  mend: string;
}

/** One line: `var-policy.yaml, rad 42: steget "plan" går inte att nå …; låt något steg leda dit eller ta bort det.` */
export const formatFinding = (f: Finding): string =>
  `${f.file}, rad ${f.line}: ${f.message}; ${f.mend}${f.mend.endsWith('?') ? '' : '.'}`;
