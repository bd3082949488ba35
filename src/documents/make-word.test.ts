import { expect, it } from 'vitest';
import { createRecordFiles } from './create-record-files.ts';
import { readWord } from './testing/read-word.ts';
import { sampleSheet } from './testing/sample-sheet.ts';

const files = createRecordFiles();

it('has real headings, lists and tables with header rows', async () => {
  const { html, part, messages } = await readWord(await files.make(sampleSheet(), 'docx'));
  expect(messages).toEqual([]);
  expect(html).toContain('<h1>Snöskoterleder kring Föllinge</h1><h2>Ärendet</h2>');
  expect(html).toContain('<h3>Underlag</h3><ul><li>Granskning</li><li>Förslag</li></ul>');
  expect(html).toContain('<th><p><strong>Ledamot</strong></p></th>');
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>');
});

it('is Swedish, has a title, and says when', async () => {
  const { part } = await readWord(await files.make(sampleSheet(), 'docx'));
  expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
  const core = part('docProps/core.xml');
  expect(core).toContain('Presidiets ställningstagande: Snöskoterleder kring Föllinge');
  expect(core).toMatch(/dcterms:created[^>]*>2026-10-01T08:15:00Z</);
});

it('keeps people’s words as they are written, less what no file can hold', async () => {
  const { html } = await readWord(await files.make(sampleSheet(), 'docx'));
  expect(html).toContain('Åre, Öre &amp; &lt;b&gt;Ärla&lt;/b&gt;  – ”här”');
});

it('is the same file whenever it is made', async () => {
  const [first, again] = [await files.make(sampleSheet(), 'docx'), await files.make(sampleSheet(), 'docx')];
  expect(Buffer.compare(first, again)).toBe(0);
});
