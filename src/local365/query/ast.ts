/** The part of OData's `$filter` that the local Graph speaks, as a tree. */
export type Expression =
  | { kind: 'and' | 'or'; left: Expression; right: Expression }
  | { kind: 'not'; operand: Expression }
  | { kind: 'compare'; operator: Comparison; property: PropertyPath; literal: Literal }
  | { kind: 'startswith'; property: PropertyPath; prefix: string };

export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** `fields/Name` is `['fields', 'Name']`. */
export type PropertyPath = readonly string[];

export type Literal =
  | { type: 'text'; value: string }
  | { type: 'number'; value: number }
  | { type: 'boolean'; value: boolean }
  /** Epoch milliseconds. */
  | { type: 'dateTime'; value: number }
  | { type: 'null' };

/** One part of `$orderby`. */
export interface Ordering {
  property: PropertyPath;
  descending: boolean;
}
