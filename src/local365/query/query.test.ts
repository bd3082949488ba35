import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Expression, Literal } from './ast.ts';
import { comparator, type Property, predicate, type Resolve, type Value } from './evaluate.ts';
import { parseExpand } from './expand.ts';
import { parseFilter, parseOrderBy } from './parser.ts';

type Row = Record<string, Value>;
const TYPES: Record<string, Property<Row>['type']> = {
  Key: 'text',
  Version: 'number',
  Open: 'boolean',
  Due: 'dateTime',
};
const resolve: Resolve<Row> = (path) => {
  const name = path.at(-1) ?? '';
  const type = TYPES[name];
  if (!type) throw new Error(`no ${name}`);
  return { type, read: (row) => row[name] ?? null };
};
const holds = (filter: string, row: Row) => predicate(parseFilter(filter), resolve)(row);
const row: Row = { Key: "MD-1:8 'Åre'", Version: 8, Open: true, Due: Date.parse('2026-09-15T07:00:00Z') };

describe('$filter', () => {
  it.each([
    ["fields/Key eq 'md-1:8 ''åre'''", true],
    ["startswith(fields/Key,'MD-1:')", true],
    ["not startswith(fields/Key, 'MD-2') and fields/Version ge 8", true],
    ['fields/Version gt 8 or fields/Open eq true', true],
    ['fields/Version gt 7 and (fields/Open eq false or fields/Version lt 8)', false],
    ['not (fields/Version eq 8)', false],
    ['8 lt fields/Version', false],
    ['fields/Version eq -8.5', false],
    ['fields/Due ge 2026-09-15T09:00:00+02:00', true],
    ["fields/Due lt '2026-09-15T07:00:00Z'", false],
    ['fields/Due gt 2026-09-14', true],
    ['fields/Key ne null', true],
  ])('%s → %s', (filter, expected) => expect(holds(filter, row)).toBe(expected));

  it('finds nothing greater or less than what is missing', () => {
    expect(holds('fields/Version le 8', {})).toBe(false);
    expect(holds('fields/Version eq null', {})).toBe(true);
  });

  it.each([
    'fields/Version eq',
    "fields/Key eq 'open",
    'fields/Version eq 8 8',
    '(fields/Version eq 8',
    'eq 8',
    'fields/Version eq 8;',
    '',
  ])('refuses %j with 400', (filter) =>
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400 })),
  );

  it('names a function it does not speak', () => {
    expect(() => parseFilter("contains(fields/Key,'x')")).toThrow(
      expect.objectContaining({ status: 501, message: expect.stringContaining('contains') }),
    );
  });

  it.each([
    "fields/Version eq '8'",
    'fields/Key eq 8',
    'fields/Open eq 1',
    "startswith(fields/Version,'8')",
    "fields/Due eq 'igår'",
  ])('refuses to compare types: %s', (filter) =>
    expect(() => holds(filter, row)).toThrow('incompatible types'),
  );
});

describe('$orderby and $expand', () => {
  it('orders by several properties, what is missing first', () => {
    const rows: Row[] = [
      { Key: 'b', Version: 1 },
      { Key: 'A', Version: 2 },
      { Key: 'a', Version: null },
    ];
    const inOrder = rows.toSorted(comparator(parseOrderBy('fields/Key asc, fields/Version desc'), resolve));
    expect(inOrder.map(({ Key, Version }) => `${Key}${Version}`)).toEqual(['A2', 'anull', 'b1']);
  });

  it('reads the select inside an expand', () => {
    expect(parseExpand('fields($select=Key, Stream),driveItem')).toEqual([
      { name: 'fields', select: ['Key', 'Stream'] },
      { name: 'driveItem', select: undefined },
    ]);
    expect(() => parseExpand('fields($top=1)')).toThrow('$expand');
  });
});

const literals = {
  Key: fc.string().map((value): Literal => ({ type: 'text', value })),
  Version: fc.integer().map((value): Literal => ({ type: 'number', value })),
  Open: fc.boolean().map((value): Literal => ({ type: 'boolean', value })),
  Due: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
    .map((date): Literal => ({ type: 'dateTime', value: date.getTime() })),
};
const comparison = fc.constantFrom<Comparison>('eq', 'ne', 'gt', 'ge', 'lt', 'le');
const compare = fc.oneof(
  ...Object.entries(literals).map(([name, literal]) =>
    fc
      .tuple(comparison, fc.oneof(literal, fc.constant<Literal>({ type: 'null' })))
      .map(([operator, value]): Expression => {
        return { kind: 'compare', operator, property: ['fields', name], literal: value };
      }),
  ),
);
const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    compare,
    fc.string().map((prefix): Expression => ({ kind: 'startswith', property: ['fields', 'Key'], prefix })),
    tie('expression').map((operand): Expression => ({ kind: 'not', operand })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('expression'), tie('expression'))
      .map(([kind, left, right]): Expression => ({ kind, left, right })),
  ),
}));

function written(tree: Expression): string {
  switch (tree.kind) {
    case 'not':
      return `not (${written(tree.operand)})`;
    case 'startswith':
      return `startswith(${tree.property.join('/')},${quoted(tree.prefix)})`;
    case 'compare':
      return `${tree.property.join('/')} ${tree.operator} ${writtenLiteral(tree.literal)}`;
    default:
      return `(${written(tree.left)}) ${tree.kind} (${written(tree.right)})`;
  }
}
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
function writtenLiteral(literal: Literal): string {
  if (literal.type === 'null') return 'null';
  if (literal.type === 'text') return quoted(literal.value);
  return literal.type === 'dateTime' ? new Date(literal.value).toISOString() : String(literal.value);
}

describe('properties', () => {
  it('what is written is read back as the same tree', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        expect(parseFilter(written(tree))).toEqual(tree);
      }),
    );
  });

  it('not turns every answer around, whatever the row', () => {
    const anyRow = fc.record(
      { Key: fc.string(), Version: fc.integer(), Open: fc.boolean(), Due: fc.integer() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(expression, anyRow, (tree, any) => {
        const plain = predicate(tree, resolve)(any);
        expect(predicate({ kind: 'not', operand: tree }, resolve)(any)).toBe(!plain);
      }),
    );
  });

  it('no text whatsoever does anything but parse or refuse', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          parseFilter(source);
        } catch (error) {
          expect([400, 501]).toContain((error as { status: number }).status);
        }
      }),
    );
  });
});
