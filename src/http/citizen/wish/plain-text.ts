/** A tag, the opening of one with attributes, or a comment. `5 < 7`, `<3` and `<anna@exempel.se>` are plain text. */
const MARKUP = [
  /<\/?[a-z][a-z0-9-]*(\s[^<>]*)?\/?>/i,
  /<[a-z][a-z0-9-]*[\s/]+[a-z-]+\s*=/i,
  /<\s*\/?\s*(script|iframe|object|embed|svg)\b/i,
  /<!(--|doctype|\[cdata)/i,
];

/**
 * Whether a text carries HTML. This is kindness, not the lock: every page escapes what it shows, but who sends code should be
 * told that it will stand there as letters.
 */
export const hasMarkup = (text: string): boolean => MARKUP.some((pattern) => pattern.test(text));
