/** The mailboxes of the local Microsoft 365 live in Swedish time, whatever this machine's own zone is. */
export const zone = 'Europe/Stockholm';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options });

const clock = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
const time = format({ hour: '2-digit', minute: '2-digit' });
const whole = format({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** `tis 15 sep. 09:00` */
export const clockText = (at: number | string) => clock.format(new Date(at));
/** `tisdag 15 september` */
export const dayText = (at: number | string) => day.format(new Date(at));
/** `09:00` */
export const timeText = (at: number | string) => time.format(new Date(at));
/** `tisdag 15 september 2026 kl. 09:00` */
export const wholeText = (at: number | string) => whole.format(new Date(at));

export const swedish = (left: string, right: string) => left.localeCompare(right, 'sv');
