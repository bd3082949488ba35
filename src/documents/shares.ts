/** Parts of the width for the columns of a table. */
export const tableShares = ({ head, shares }: { head: readonly string[]; shares?: readonly number[] }) =>
  shares ?? head.map(() => 1 / head.length);

/** Parts of the width for keys and values: long questions with short answers get the room that the answers do not need. */
export const factShares = (rows: readonly [string, string][]): [number, number] => {
  const longest = (of: 0 | 1): number => Math.max(0, ...rows.map((row) => row[of].length));
  return longest(0) > 60 && longest(1) <= 60 ? [0.66, 0.34] : [0.34, 0.66];
};
