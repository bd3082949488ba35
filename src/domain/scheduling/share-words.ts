const fractions: Record<string, string> = {
  '1/2': 'hälften',
  '1/3': 'en tredjedel',
  '1/4': 'en fjärdedel',
  '2/3': 'två tredjedelar',
  '3/4': 'tre fjärdedelar',
};

/** A share of a meeting's time as one says it: `hälften`, `en tredjedel`, `40 procent`. */
export const shareInWords = ([part, whole]: readonly [number, number]): string =>
  fractions[`${part}/${whole}`] ?? `${Math.round((part / whole) * 100)} procent`;
