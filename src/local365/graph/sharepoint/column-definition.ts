import { z } from 'zod';
import { GraphError } from '../operation.ts';
import { readBodyAs } from '../read-body.ts';
import { type ColumnRecord, FACETS, type Facet } from './column-record.ts';

/** SharePoint's limits on lists. */
const MAX_INDEXES = 20;
export const SINGLE_LINE_LENGTH = 255;
const MULTI_LINE_LENGTH = 63_999;

const common = {
  displayName: z.string().min(1).optional(),
  description: z.string().default(''),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  required: z.boolean().default(false),
  hidden: z.boolean().default(false),
};

const facets = {
  text: z.strictObject({
    allowMultipleLines: z.boolean().default(false),
    maxLength: z.int().min(1).max(MULTI_LINE_LENGTH).optional(),
    textType: z.literal('plain').optional(),
    linesForEditing: z.int().optional(),
    appendChangesToExistingText: z.literal(false).optional(),
  }),
  number: z.strictObject({
    decimalPlaces: z.string().default('automatic'),
    displayAs: z.literal('number').optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  dateTime: z.strictObject({
    format: z.enum(['dateOnly', 'dateTime']).default('dateTime'),
    displayAs: z.enum(['default', 'standard', 'friendly']).optional(),
  }),
  boolean: z.strictObject({}),
  choice: z.strictObject({
    choices: z.array(z.string().max(SINGLE_LINE_LENGTH)).min(1),
    allowTextEntry: z.boolean().default(false),
    displayAs: z.enum(['dropDownMenu', 'radioButtons', 'checkBoxes']).default('dropDownMenu'),
  }),
};

const newColumn = z.looseObject({
  name: z
    .string()
    .regex(/^[A-Za-z_]\w{0,31}$/, 'an internal name is ASCII letters, digits and _, at most 32'),
  ...common,
});

const changedColumn = z.strictObject({
  displayName: common.displayName,
  description: z.string().optional(),
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  required: z.boolean().optional(),
  hidden: z.boolean().optional(),
  choice: facets.choice.optional(),
});

/** Reads the definition of a new column. Throws 400 when it is malformed, 501 naming a kind or property not kept here. */
export function readColumn(body: unknown, id: string): ColumnRecord {
  const {
    name,
    displayName = name,
    description,
    indexed,
    enforceUniqueValues,
    required,
    hidden,
    ...rest
  } = readBodyAs(newColumn, body);
  const given = Object.keys(rest).filter((key) => !key.startsWith('@'));
  const facet = FACETS.find((candidate) => given.includes(candidate)) ?? 'text';
  const foreign = given.find((key) => key !== facet);
  if (foreign !== undefined) {
    throw new GraphError(501, 'notSupported', `The property '${foreign}' of a column is not supported here.`);
  }
  const plain = {
    id,
    name,
    displayName,
    description,
    indexed,
    enforceUniqueValues,
    required,
    hidden,
    readOnly: false,
  };
  return sound({ ...plain, ...readFacet(facet, rest[facet] ?? {}) });
}

/** The column after a PATCH. Throws 400; the kind of a column and its internal name never change. */
export function changeColumn(column: ColumnRecord, body: unknown): ColumnRecord {
  if (column.readOnly) throw new GraphError(400, 'invalidRequest', `Column '${column.name}' is read-only.`);
  const changes = readBodyAs(changedColumn, body);
  if (changes.choice && !column.choice)
    throw new GraphError(400, 'invalidRequest', 'The column type cannot be changed.');
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return sound({ ...column, ...given });
}

/** Throws 400 when the columns of one list are more than SharePoint keeps indexes for, or share a name. */
export function checkColumns(columns: readonly ColumnRecord[]): void {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (names.size < columns.length) {
    throw new GraphError(409, 'nameAlreadyExists', 'A column with the same internal name already exists.');
  }
  if (columns.filter(({ indexed }) => indexed).length > MAX_INDEXES) {
    throw new GraphError(400, 'invalidRequest', `A list can have at most ${MAX_INDEXES} indexed columns.`);
  }
}

function readFacet(facet: Facet, body: unknown): Partial<ColumnRecord> {
  if (facet === 'boolean') {
    readBodyAs(facets.boolean, body);
    return { boolean: {} };
  }
  if (facet === 'text') {
    const { allowMultipleLines, maxLength } = readBodyAs(facets.text, body);
    const longest = allowMultipleLines ? MULTI_LINE_LENGTH : SINGLE_LINE_LENGTH;
    return { text: { allowMultipleLines, maxLength: Math.min(maxLength ?? longest, longest) } };
  }
  if (facet === 'number') {
    const { decimalPlaces, minimum, maximum } = readBodyAs(facets.number, body);
    const bounds = {
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    };
    return { number: { decimalPlaces, ...bounds } };
  }
  if (facet === 'dateTime') return { dateTime: { format: readBodyAs(facets.dateTime, body).format } };
  return { choice: readBodyAs(facets.choice, body) };
}

function sound(column: ColumnRecord): ColumnRecord {
  const refuse = (message: string) =>
    new GraphError(400, 'invalidRequest', `Column '${column.name}': ${message}`);
  if (column.enforceUniqueValues && !column.indexed) throw refuse('unique values need an index.');
  const multiple = column.text?.allowMultipleLines === true || column.choice?.displayAs === 'checkBoxes';
  if (column.indexed && multiple) throw refuse('a column of this type cannot be indexed.');
  if (column.enforceUniqueValues && column.boolean)
    throw refuse('a yes/no column cannot hold unique values.');
  return column;
}
