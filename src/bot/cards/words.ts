import type { RichTextBlock, TextBlock, TextRun } from './elements.ts';

type Look = Omit<TextRun, 'type' | 'text'>;
type Place = Pick<RichTextBlock, 'spacing' | 'separator'>;

/** Whoever shows a text says how long it may be; this only keeps a whole card under Teams' limit. */
const MOST_IN_A_RUN = 600;

export const run = (text: string, look: Look = {}): TextRun => ({
  type: 'TextRun',
  text: text.length > MOST_IN_A_RUN ? shortened(text, MOST_IN_A_RUN) : text,
  ...look,
});
export const bold = (text: string): TextRun => run(text, { weight: 'Bolder' });

/** A line of text exactly as it was written. */
export const line = (inlines: (TextRun | string)[], place: Place = {}): RichTextBlock => ({
  type: 'RichTextBlock',
  inlines: inlines.map((part) => (typeof part === 'string' ? run(part) : part)),
  ...place,
});

/** `Nivå: 3 Dialog`; a question keeps its own mark. */
export const fact = (label: string, value: string, place: Place = { spacing: 'Small' }): RichTextBlock =>
  line([bold(`${label}${/[?!.:]$/.test(label) ? '' : ':'} `), value], place);

export const quiet = (text: string, place: Place = { spacing: 'Small' }): RichTextBlock =>
  line([run(text, { isSubtle: true, size: 'Small' })], place);

/** A heading that screen readers find. Only for our own words: see `heading`. */
const headingBlock = (text: string): TextBlock => ({
  type: 'TextBlock',
  style: 'heading',
  size: 'Large',
  weight: 'Bolder',
  text,
  wrap: true,
});

/** Letters, digits and such punctuation as neither Markdown nor a client's link finder can read anything into. */
const plain = /^\p{L}(?:[\p{L}\p{N} ,;?!…–—-]|[.:](?= |$))*$/u;

/** A heading. Text that could be read as Markdown loses the heading's style rather than keep what it planted. */
export const heading = (text: string): TextBlock | RichTextBlock => {
  const short = shortened(text, 140);
  return plain.test(short) ? headingBlock(short) : line([run(short, { size: 'Large', weight: 'Bolder' })]);
};

/** Titles of choices and buttons read Markdown too, and have no run to stand in: what makes a mark is taken out. */
export const title = (text: string): string => {
  const unmarked = text.replace(/[[\]<>*_`~#|\\]/g, '').replace(/:\/\//g, ': ');
  return unmarked.trim() === '' ? '–' : shortened(unmarked, 240);
};

/** At most `most` characters, cut between words. */
export const shortened = (text: string, most: number): string => {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
};

/** A sentence for where neither look nor language can be shown: no marks, one line. */
export const spoken = (...parts: (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part) => title(`${part}`.replace(/\s+/g, ' ')).trim())
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** `a, b eller c` */
export const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} eller ${words.at(-1)}`;
