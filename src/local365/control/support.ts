import { operations } from '../graph/operations.ts';

export interface SupportEntry {
  operation: string;
  method: string;
  path: string;
  options: readonly string[];
}

/** The support table: all that the local Graph does. What is not in it answers 501. */
export function support(): SupportEntry[] {
  return operations.map(({ name, method, path, options }) => ({ operation: name, method, path, options }));
}
