/** `handläggaren`, `ordföranden`, `kommundirektören`; for what is more than one word, *den som är …*. */
export const definite = (name: string): string => {
  const word = name.toLowerCase();
  if (/\s/.test(name)) return `den som är ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (word.endsWith('man')) return `${word}nen`;
  if (/(e|or)$/.test(word)) return `${word}n`;
  return /[aiouyåäö]$/.test(word) ? `den som är ${word}` : `${word}en`;
};

const fractions: Record<string, string> = {
  '1/2': 'hälften',
  '1/3': 'en tredjedel',
  '2/3': 'två tredjedelar',
  '1/4': 'en fjärdedel',
  '3/4': 'tre fjärdedelar',
};

/** `hälften`, `en tredjedel`, else in per cent. */
export const shareInWords = ([part, whole]: readonly [number, number]): string =>
  fractions[`${part}/${whole}`] ?? `${Math.round((part / whole) * 100)} procent`;
