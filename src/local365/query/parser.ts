import type { Comparison, Expression, Literal, Ordering, PropertyPath } from './ast.ts';
import { type Token, tokens } from './lexer.ts';
import { malformed, unsupported } from './query-error.ts';

const COMPARISONS = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
const RESERVED = new Set([...COMPARISONS, 'and', 'or', 'not', 'true', 'false', 'null']);
const MIRRORED: Record<Comparison, Comparison> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};

/** Parses a `$filter`. Throws 400 when it is malformed, 501 naming a function that is not spoken here. */
export function parseFilter(source: string): Expression {
  const reader = new Reader(source);
  const expression = reader.disjunction();
  reader.expect('end');
  return expression;
}

/** Parses an `$orderby`, e.g. `fields/Time desc,fields/Key`. */
export function parseOrderBy(source: string): Ordering[] {
  const reader = new Reader(source);
  const orderings = [reader.ordering()];
  while (reader.accept(',')) orderings.push(reader.ordering());
  reader.expect('end');
  return orderings;
}

/** Recursive descent; each method is one rule of the grammar, from the loosest binding to the tightest. */
class Reader {
  readonly #tokens: Token[];
  #next = 0;

  constructor(source: string) {
    this.#tokens = tokens(source);
  }

  disjunction(): Expression {
    let left = this.#conjunction();
    while (this.#acceptWord('or')) left = { kind: 'or', left, right: this.#conjunction() };
    return left;
  }

  ordering(): Ordering {
    const property = this.#property();
    if (this.#acceptWord('desc')) return { property, descending: true };
    this.#acceptWord('asc');
    return { property, descending: false };
  }

  accept(kind: Token['kind']): boolean {
    if (this.#peek().kind !== kind) return false;
    this.#next += 1;
    return true;
  }

  expect(kind: Token['kind']): void {
    if (!this.accept(kind)) throw malformed(`expected ${kind}, found ${told(this.#peek())}.`);
  }

  #conjunction(): Expression {
    let left = this.#negation();
    while (this.#acceptWord('and')) left = { kind: 'and', left, right: this.#negation() };
    return left;
  }

  #negation(): Expression {
    return this.#acceptWord('not') ? { kind: 'not', operand: this.#negation() } : this.#condition();
  }

  #condition(): Expression {
    if (this.accept('(')) {
      const inner = this.disjunction();
      this.expect(')');
      return inner;
    }
    const literal = this.#acceptLiteral();
    if (literal) {
      const operator = MIRRORED[this.#comparison()];
      return { kind: 'compare', operator, property: this.#property(), literal };
    }
    const property = this.#property();
    if (this.accept('(')) return this.#call(property.join('/'));
    const operator = this.#comparison();
    return { kind: 'compare', operator, property, literal: this.#literal() };
  }

  #call(name: string): Expression {
    if (name.toLowerCase() !== 'startswith') throw unsupported(`The function '${name}' in $filter`);
    const property = this.#property();
    this.expect(',');
    const prefix = this.#take();
    if (prefix.kind !== 'text') throw malformed(`startswith takes a text, not ${told(prefix)}.`);
    this.expect(')');
    return { kind: 'startswith', property, prefix: prefix.value };
  }

  #property(): PropertyPath {
    const token = this.#take();
    if (token.kind !== 'word' || RESERVED.has(token.value))
      throw malformed(`expected a property, found ${told(token)}.`);
    return token.value.split('/');
  }

  #comparison(): Comparison {
    const token = this.#take();
    if (token.kind === 'word' && COMPARISONS.has(token.value)) return token.value as Comparison;
    throw malformed(`expected a comparison, found ${told(token)}.`);
  }

  #literal(): Literal {
    const literal = this.#acceptLiteral();
    if (!literal) throw malformed(`expected a value, found ${told(this.#peek())}.`);
    return literal;
  }

  #acceptLiteral(): Literal | undefined {
    const literal = literalOf(this.#peek());
    if (literal) this.#next += 1;
    return literal;
  }

  #acceptWord(word: string): boolean {
    const token = this.#peek();
    if (token.kind !== 'word' || token.value !== word) return false;
    this.#next += 1;
    return true;
  }

  #peek(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end' };
  }

  #take(): Token {
    const token = this.#peek();
    this.#next += 1;
    return token;
  }
}

function literalOf(token: Token): Literal | undefined {
  switch (token.kind) {
    case 'text':
      return { type: 'text', value: token.value };
    case 'number':
      return { type: 'number', value: token.value };
    case 'dateTime':
      return { type: 'dateTime', value: token.value };
    case 'word':
      if (token.value === 'null') return { type: 'null' };
      return token.value === 'true' || token.value === 'false'
        ? { type: 'boolean', value: token.value === 'true' }
        : undefined;
    default:
      return undefined;
  }
}

const told = (token: Token) => ('value' in token ? `'${token.value}'` : token.kind);
