import type { Profile } from '../profile.ts';

const days = (count: number): string => (count === 1 ? 'en arbetsdag' : `${count} arbetsdagar`);

/** When people may be disturbed, and what happens when the last day for answers comes and goes. */
export const times = ({ rounds, bodies }: Profile): string[] => {
  const { notices, reminders, handBackAfter, cite } = rounds;
  const source = cite === undefined ? '' : ` (${cite})`;
  const own = bodies.filter((b) => b.noticeDays !== undefined);
  const before = [...reminders].sort((a, b) => b - a).map(days);
  return [
    `Nya kort, påminnelser och brev skickas på arbetsdagar mellan ${notices.from} och ${notices.to}. Annars väntar de.${source}`,
    before.length === 0
      ? `Ingen påminns om en fråga.${source}`
      : `Den som inte har svarat påminns ${before.join(' och ')} före sista dagen. Den som är jävig eller borta påminns inte.${source}`,
    `När sista dagen har passerat får näst i ordningen leda frågan. Efter ${days(handBackAfter)} till ligger den öppen hos sekreteraren. En sista dag avgör aldrig något av sig själv.${source}`,
    ...own.map((b) => `Kallelsen till ${b.name} går ut minst ${b.noticeDays} dagar före sammanträdet.`),
  ];
};
