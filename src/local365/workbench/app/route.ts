export const places = ['chat', 'tab', 'calendar', 'mail'] as const;
export type Place = (typeof places)[number];

/** Where the workbench stands: who one is, in which place, and what is open there. */
export interface Route {
  upn: string;
  place: Place;
  /** Parts after the place, e.g. the week and the event of the calendar. */
  rest: string[];
}

/** Reads `#/<upn>/<place>/…`; `null` where nobody is chosen. An unknown place is the chat. */
export function readRoute(hash: string): Route | null {
  const [upn, place, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .filter(Boolean)
    .map(decodeURIComponent);
  if (upn === undefined) return null;
  return { upn, place: places.find((known) => known === place) ?? 'chat', rest };
}

export function writeRoute({ upn, place, rest }: Route): string {
  return `#/${[upn, place, ...rest].map(encode).join('/')}`;
}

/** `@` stays readable: people write these addresses by hand. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('%40', '@');
}
