const ZONE = 'Europe/Stockholm';

const date = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'long' });
const weekday = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** `27 oktober 2026`, from an instant or a `YYYY-MM-DD`. */
export const dayInWords = (at: string): string => date.format(asInstant(at));

/** `tisdag 27 oktober 2026 kl. 18.00–20.00`; with both days where it ends on another. */
export function timeInWords(start: string, end: string): string {
  const from = new Date(start);
  const to = new Date(end);
  const opening = `${weekday.format(from)} kl. ${hour(from)}`;
  return weekday.format(from) === weekday.format(to)
    ? `${opening}–${hour(to)}`
    : `${opening} till ${weekday.format(to)} kl. ${hour(to)}`;
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Swedish writes the clock with a full stop. */
const hour = (at: Date): string => clock.format(at).replace(':', '.');

/** A date alone is a day in Sweden: noon keeps it that day in any zone. */
const asInstant = (at: string): Date => new Date(at.length === 10 ? `${at}T12:00:00Z` : at);
