import type { Comparison, Expression, Literal, Ordering, PropertyPath } from './ast.ts';
import { malformed } from './query-error.ts';

export type Value = string | number | boolean | null;
export type ValueType = 'text' | 'number' | 'boolean' | 'dateTime';

/** A property that rows can be filtered and ordered by. A dateTime is read as epoch milliseconds. */
export interface Property<Row> {
  type: ValueType;
  read(row: Row): Value;
}

/** Finds a property by its path; throws what the resource in question says of one it lacks. */
export type Resolve<Row> = (path: PropertyPath) => Property<Row>;

/** Binds a filter to the properties of a resource. Throws 400 when a property is compared with a value of another type. */
export function predicate<Row>(expression: Expression, resolve: Resolve<Row>): (row: Row) => boolean {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const left = predicate(expression.left, resolve);
      const right = predicate(expression.right, resolve);
      return expression.kind === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
    }
    case 'not': {
      const operand = predicate(expression.operand, resolve);
      return (row) => !operand(row);
    }
    case 'startswith': {
      const property = resolve(expression.property);
      if (property.type !== 'text') throw mismatch(expression.property, 'text');
      const prefix = folded(expression.prefix);
      return (row) => String(folded(property.read(row)) ?? '').startsWith(String(prefix));
    }
    case 'compare': {
      const property = resolve(expression.property);
      const wanted = folded(valueFor(property.type, expression.literal, expression.property));
      const holds = COMPARE[expression.operator];
      return (row) => holds(folded(property.read(row)), wanted);
    }
  }
}

/** Orders rows by the parts of an `$orderby`; what is missing comes first, as in SharePoint. */
export function comparator<Row>(
  orderings: readonly Ordering[],
  resolve: Resolve<Row>,
): (a: Row, b: Row) => number {
  const parts = orderings.map(({ property, descending }) => ({
    ...resolve(property),
    sign: descending ? -1 : 1,
  }));
  return (a, b) => {
    for (const { read, sign } of parts) {
      const difference = compareValues(folded(read(a)), folded(read(b)));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
}

function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** SharePoint and Exchange compare texts without regard to case. */
function folded(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Only `eq` and `ne` can be true of what is missing. */
const COMPARE: Record<Comparison, (a: Value, b: Value) => boolean> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  gt: (a, b) => a !== null && b !== null && a > b,
  ge: (a, b) => a !== null && b !== null && a >= b,
  lt: (a, b) => a !== null && b !== null && a < b,
  le: (a, b) => a !== null && b !== null && a <= b,
};

function valueFor(type: ValueType, literal: Literal, path: PropertyPath): Value {
  if (literal.type === 'null') return null;
  if (literal.type === type) return literal.value;
  // Fields are an open type, so SharePoint also reads a point in time given as a quoted text.
  if (type === 'dateTime' && literal.type === 'text' && !Number.isNaN(Date.parse(literal.value))) {
    return Date.parse(literal.value);
  }
  throw mismatch(path, literal.type);
}

function mismatch(path: PropertyPath, type: string) {
  return malformed(
    `A binary operator with incompatible types was detected: '${path.join('/')}' and ${type}.`,
  );
}
