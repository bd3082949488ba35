import { expect } from 'vitest';
import { afterPlanting } from './planted.ts';

/** A slip in a profile that is otherwise sound: what stood there, what stands there now, where it is found, what is said. */
export type Spoilt = [what: string, good: string, bad: string, at: string, message: string];

/** A test's body: plants the slip in `text` and expects a finding on its line that says so. */
export const isFoundIn =
  (text: string) =>
  (_: string, good: string, bad: string, at: string, message: string): void => {
    const { line, findings } = afterPlanting(text, good, bad, at);
    const said = findings.filter((f) => f.line === line).map((f) => f.message);
    expect(said).toContainEqual(expect.stringContaining(message));
  };
