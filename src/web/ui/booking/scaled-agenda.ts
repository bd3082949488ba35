import type { AgendaItem } from '../../../domain/scheduling/agenda.ts';

/** A template stretched to a meeting's length: whole minutes, none below five, and the citizens never lose by the rounding. */
export const scaledAgenda = (template: readonly AgendaItem[], minutes: number): AgendaItem[] => {
  const whole = template.reduce((sum, item) => sum + item.minutes, 0);
  if (whole === 0 || minutes <= 0) return [];
  const scaled = template.map((item) => {
    const share = (item.minutes * minutes) / whole;
    return { ...item, minutes: Math.max(5, item.citizens ? Math.ceil(share) : Math.floor(share)) };
  });
  const over = scaled.reduce((sum, item) => sum + item.minutes, 0) - minutes;
  const longest = scaled.filter((i) => !i.citizens).sort((a, b) => b.minutes - a.minutes)[0];
  return scaled.map((item) =>
    item === longest ? { ...item, minutes: Math.max(5, item.minutes - over) } : item,
  );
};
