/** Number of letters to change, add or take away to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The known word that was probably meant, if any is near enough. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((k) => ({ k, d: distance(word, k) }))
    .filter(({ k, d }) => d <= Math.min(3, Math.floor(k.length / 2)));
  return near.sort((a, b) => a.d - b.d)[0]?.k;
};

/** `menade du "plan"?`, else what to do and what there is to choose among. */
export const mendReference = (word: string, known: readonly string[], otherwise: string): string => {
  const meant = nearest(word, known);
  if (meant !== undefined) return `menade du "${meant}"?`;
  return known.length > 0 ? `${otherwise} (det som finns: ${known.join(', ')})` : otherwise;
};
