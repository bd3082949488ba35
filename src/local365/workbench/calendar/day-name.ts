import type { Day } from './local-time.ts';

const short = new Intl.DateTimeFormat('sv-SE', { weekday: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `mån` */
export const shortDay = (day: Day) => short.format(new Date(`${day}T00:00Z`));
/** `måndag 14 september` */
export const longDay = (day: Day) => long.format(new Date(`${day}T00:00Z`));
