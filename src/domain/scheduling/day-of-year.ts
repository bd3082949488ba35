/** The months by name, January first. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day of any year as people say it: `10-15` → `15 oktober`. */
export const dayOfYearInWords = (day: string): string => {
  const [month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 0) - 1] ?? ''}`;
};
