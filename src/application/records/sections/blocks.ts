import type { Block } from '../../ports/record-files.ts';

export const section = (text: string, ...blocks: Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...blocks];

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

export const quote = (text: string, by?: string): Block => ({
  kind: 'quote',
  text,
  ...(by === undefined ? {} : { by }),
});

/** Nothing where there is nothing to list. */
export const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }];

/** `a, b och c`. */
export const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`;

/** As a name stands within a sentence: *Kommunstyrelsen* → *kommunstyrelsen*, but *KS* as it is. */
export const within = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
