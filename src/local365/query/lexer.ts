import { malformed } from './query-error.ts';

export type Token =
  | { kind: 'text'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'dateTime'; value: number }
  /** A name, a path such as `fields/Stream`, or a word of the language. */
  | { kind: 'word'; value: string }
  | { kind: '(' | ')' | ',' | 'end' };

const PATTERNS = {
  space: /\s+/y,
  // A quote within a text is doubled.
  text: /'((?:[^']|'')*)'/y,
  dateTime: /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?(?![\w-])/y,
  number: /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y,
  word: /[A-Za-z_][\w.]*(?:\/[A-Za-z_][\w.]*)*/y,
  mark: /[(),]/y,
};

/** Splits a query into tokens, the last being `end`. Throws 400 at a character that starts none. */
export function tokens(source: string): Token[] {
  const found: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(source) ?? undefined;
    if (match) position = pattern.lastIndex;
    return match;
  };
  while (position < source.length) {
    if (take(PATTERNS.space)) continue;
    const token = nextToken(take);
    if (!token)
      throw malformed(`unexpected '${source.slice(position, position + 12)}' at position ${position}.`);
    found.push(token);
  }
  return [...found, { kind: 'end' }];
}

function nextToken(take: (pattern: RegExp) => RegExpExecArray | undefined): Token | undefined {
  const text = take(PATTERNS.text);
  if (text) return { kind: 'text', value: (text[1] ?? '').replaceAll("''", "'") };
  const dateTime = take(PATTERNS.dateTime);
  if (dateTime) return { kind: 'dateTime', value: instant(dateTime[0]) };
  const number = take(PATTERNS.number);
  if (number) return { kind: 'number', value: Number(number[0]) };
  const word = take(PATTERNS.word);
  if (word) return { kind: 'word', value: word[0] };
  const mark = take(PATTERNS.mark)?.[0];
  return mark === '(' || mark === ')' || mark === ',' ? { kind: mark } : undefined;
}

function instant(text: string): number {
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw malformed(`'${text}' is no point in time.`);
  return value;
}
