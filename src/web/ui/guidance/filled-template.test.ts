import { expect, test } from 'vitest';
import { caseView } from '../../../http/testing/case-view.ts';
import { filledTemplate, knownOf } from './filled-template.ts';

const around = { municipality: 'Krokoms kommun', meaning: 'Du får veta.', site: 'https://dialog.example' };

test('what the case knows is filled in; the rest is left as a blank to see', () => {
  const known = knownOf(caseView(), around);
  expect(filledTemplate('{word} om {title} i {municipality}, {date} i {place}. {link}', known)).toBe(
    '[vad det får kallas] om Säker väg till skolan i Änge i Krokoms kommun, [dag] i Änge. https://dialog.example/dialoger/MD-2026-0001',
  );
});

test('the next meeting gives day, time and place, and the word is what the ladder allows', () => {
  const view = caseView();
  const meeting = {
    id: 'M1',
    subject: 'Möte',
    method: 'Stormöte',
    word: 'medborgarinformation',
    start: '2026-10-27T17:00:00.000Z',
    end: '2026-10-27T19:00:00.000Z',
    place: 'Änge bygdegård',
    online: false,
    organizer: 'Petra',
    people: [],
    agenda: [],
    state: 'planned' as const,
    outlook: 'booked' as const,
  };
  const known = knownOf({ ...view, word: 'medborgarinformation', meetings: [meeting] }, around);
  expect(filledTemplate('{word} {date} klockan {time}, {place}: {meaning} {okänt}', known)).toBe(
    'medborgarinformation tisdag 27 oktober klockan 18.00, Änge bygdegård: Du får veta. {okänt}',
  );
});
