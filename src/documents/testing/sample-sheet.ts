import type { RecordSheet } from '../../application/ports/record-files.ts';

/** Every kind of block, with Swedish letters, people's words and what a file cannot hold. */
export const sampleSheet = (changes: Partial<RecordSheet> = {}): RecordSheet => ({
  municipality: 'Krokoms kommun',
  body: 'Kommunstyrelsens presidium',
  name: 'Presidiets ställningstagande',
  title: 'Snöskoterleder kring Föllinge',
  date: '1 oktober 2026',
  at: '2026-10-01T08:15:00.000Z',
  references: [
    ['Diarienummer', 'KS 2026/114'],
    ['Ärende', 'MD-2026-0001'],
  ],
  blocks: [
    { kind: 'heading', level: 1, text: 'Ärendet' },
    { kind: 'paragraph', text: 'Lederna går nära husen.\n\nKan kommunen samla alla?' },
    { kind: 'quote', text: 'Åre, Öre & <b>Ärla</b> \u0007 – ”här”', by: 'Karin Eriksdotter' },
    { kind: 'heading', level: 2, text: 'Underlag' },
    { kind: 'list', items: ['Granskning', 'Förslag'] },
    {
      kind: 'facts',
      rows: [
        ['Nivå', '3 Dialog'],
        ['Målgrupper', 'Samer'],
      ],
    },
    {
      kind: 'table',
      head: ['Ledamot', 'Svar'],
      rows: [
        ['Maja Åslund', 'Tillstyrker'],
        ['Sven-Olof Norén', 'Avstyrker'],
      ],
    },
  ],
  foot: 'Upprättad ur registret Medborgardialog.',
  ...changes,
});
