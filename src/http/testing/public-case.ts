import type { PublicCase } from '../../application/application.ts';

/** A dialogue in which everything there is to show is shown, with markup in people's words. */
export const publicCase = (): PublicCase => ({
  nr: 'MD-2026-0001',
  title: 'Säker väg till skolan <i>i Änge</i>',
  place: 'Änge',
  word: 'medborgardialog',
  state: 'Pågår',
  changedAt: '2026-10-21T07:00:00.000Z',
  level: {
    number: 3,
    name: 'Dialog',
    meaning: 'Du möter andra och för fram din åsikt. Ni behöver inte bli överens.',
  },
  track: [
    { name: 'Önskan mottagen', state: 'done', at: '2026-09-15T07:00:00.000Z' },
    { name: 'Genomförande', state: 'current' },
    { name: 'Sammanfattning', state: 'coming' },
  ],
  next: 'Dialogmötet hålls den 27 oktober. Därefter sammanfattas det som sagts.',
  orderedBy: 'Kommunstyrelsens presidium',
  decisions: [
    {
      sentence: 'Kommunstyrelsens presidium har tillstyrkt en dialog på nivå 3.',
      at: '2026-09-22T12:00:00.000Z',
    },
    {
      sentence: 'Kommunfullmäktige biföll förslaget måndag 28 september, § 114.',
      at: '2026-09-29T12:00:00.000Z',
      minutes: 'https://kommunen.example/protokoll/114',
    },
  ],
  spokesperson: 'Anna Ordförande',
  contact: 'dialog@krokom.example',
  meetings: [
    {
      subject: 'Medborgardialog: säker väg till skolan',
      start: '2026-10-27T17:00:00.000Z',
      end: '2026-10-27T19:00:00.000Z',
      place: 'Änge bygdegård',
      joinUrl: 'https://teams.example/l/meetup-join/1',
      state: 'planned',
      agenda: [
        { title: 'Välkomna', minutes: 20, citizens: false },
        { title: 'Samtal i grupper', minutes: 40, citizens: false },
        { title: 'Era egna frågor', minutes: 60, citizens: true },
      ],
    },
  ],
  feedback: [
    {
      name: 'Återkoppling på mötet',
      due: '2026-10-28',
      done: { at: '2026-10-28T09:00:00.000Z', text: 'Övergången tas med.' },
    },
    { name: 'Återkoppling efter dialogen', due: '2026-11-25' },
  ],
  proposals: [{ id: 'P1', text: 'Bygg en övergång vid affären <script>alert(1)</script>.' }],
});
