import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecordFiles } from './create-record-files.ts';
import { readPdf } from './testing/read-pdf.ts';
import { readWord } from './testing/read-word.ts';
import { sampleSheet } from './testing/sample-sheet.ts';

const files = createRecordFiles();
const made = async (changes: Parameters<typeof sampleSheet>[0] = {}) =>
  readPdf(await files.make(sampleSheet(changes), 'pdf'));

it('is tagged, Swedish, titled and declared as PDF/A-2a', async () => {
  const pdf = await made();
  expect(pdf).toMatchObject({
    title: 'Presidiets ställningstagande: Snöskoterleder kring Föllinge',
    language: 'sv-SE',
    tagged: true,
    conformance: '2A',
  });
});

it('tells its structure in reading order', async () => {
  const { roles } = await made();
  expect(roles.filter((r) => /^H\d$|^L$|^Table$|^BlockQuote$/.test(r))).toEqual([
    'H1',
    'H2',
    'BlockQuote',
    'H3',
    'L',
    'Table',
    'Table',
  ]);
  expect(roles.filter((r) => r === 'TH')).toHaveLength(4);
});

it('carries å ä ö, and letters of the Sami languages', async () => {
  const { text } = await made({ title: 'Åre, Östersund, Ätran: tjïelte, Čállit ŋ' });
  expect(text).toContain('Åre, Östersund, Ätran: tjïelte, Čállit ŋ');
});

it('numbers its pages, and long words run on to the next without losing any', async () => {
  const words = Array.from({ length: 1200 }, (_, i) => `ord${i}`).join(' ');
  const { pages, text, roles } = await made({ blocks: [{ kind: 'quote', text: words, by: 'Maja Åslund' }] });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]?.text).toContain(`Sida 1 (${pages.length})`);
  expect(new Set(text.match(/ord\d+/g)).size).toBe(1200);
  expect(roles).toContain('BlockQuote');
});

it('a long table is divided between its rows, and a long value runs on', async () => {
  const rows = Array.from({ length: 60 }, (_, i): [string, string] => [`Nyckel ${i}`, `Värde ${i}`]);
  const long: [string, string] = ['Lång', 'text '.repeat(1500)];
  const { text } = await made({ blocks: [{ kind: 'facts', rows: [...rows, long, ['Sist', 'kvar']] }] });
  for (let i = 0; i < 60; i += 1) expect(text).toContain(`Värde ${i}`);
  expect(text.match(/text/g)?.length).toBe(1500);
  expect(text).toContain('kvar');
});

it('what the font lacks stands as a box', async () => {
  const { text } = await made({ title: 'Hej 😀 på dig' });
  expect(text).toContain('Hej □ på dig');
});

it('is the same file whenever it is made', async () => {
  const [first, again] = [await files.make(sampleSheet(), 'pdf'), await files.make(sampleSheet(), 'pdf')];
  expect(Buffer.compare(first, again)).toBe(0);
});

it('whatever somebody writes, both files open', async () => {
  const words = fc.string({ unit: 'binary', maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(words, words, async (title, text) => {
      const sheet = sampleSheet({
        title,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'list', items: [text] },
        ],
      });
      expect((await readPdf(await files.make(sheet, 'pdf'))).tagged).toBe(true);
      expect((await readWord(await files.make(sheet, 'docx'))).messages).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
