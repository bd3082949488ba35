import type { CaseView } from '../../contracts/views.ts';
import { krokomDomain } from '../worlds/krokom.ts';
import type { Moment } from './as.ts';

/** Books the dialogue meeting, holds it when its evening has come, then goes on. */
export const walkMeetings = async (view: CaseView, { matter, as, now, later }: Moment): Promise<void> => {
  const official = await as('handlaggare.klf');
  const post = (body: object) => official.post(`/cases/${view.nr}/commands`, body);
  if (view.meetings.length === 0) {
    const start = evening(now, 21);
    const agenda = [
      { title: 'Välkomna, syfte och ramar', minutes: 20, citizens: false },
      { title: 'Samtal i grupper', minutes: 55, citizens: false },
      { title: 'Era egna frågor', minutes: 45, citizens: true },
    ];
    await post({
      type: 'bookMeeting',
      method: 'dialogmote',
      subject: `Medborgardialog: ${matter.title}`,
      start: start.toISOString(),
      end: new Date(start.getTime() + 120 * 60_000).toISOString(),
      place: `Bygdegården, ${matter.place}`,
      online: false,
      people: [`vice1.ks@${krokomDomain}`],
      agenda,
    });
    return;
  }
  const planned = view.meetings.find((m) => m.state === 'planned');
  if (planned) {
    await later(Math.ceil((Date.parse(planned.end) - now.getTime()) / 86_400_000));
    await post({
      type: 'recordMeeting',
      meeting: planned.id,
      attended: 34,
      notes: 'Många kom. Det som återkom mest var tydlighet om vad som händer sedan.',
    });
    await post({
      type: 'registerProposal',
      text: `Bilda en arbetsgrupp i ${matter.place} som följer frågan.`,
      meeting: planned.id,
    });
    return;
  }
  await post({ type: 'finishMeetings' });
};

/** Half past five on the working day at least so many days ahead, roughly in Swedish time. */
const evening = (now: Date, days: number): Date => {
  const day = new Date(now.getTime() + days * 86_400_000);
  while ([0, 5, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCHours(16, 30, 0, 0);
  return day;
};
