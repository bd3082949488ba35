import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';
import type { Column, ColumnKind } from '../lists/declaration.ts';

const facets = {
  text: { text: { allowMultipleLines: false, maxLength: 255 } },
  note: { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } },
  number: { number: {} },
  date: { dateTime: { format: 'dateOnly' } },
  dateTime: { dateTime: { format: 'dateTime' } },
  boolean: { boolean: {} },
} as const satisfies Record<ColumnKind, ColumnDefinition>;

/** The column as Graph is asked to make it. */
export const wireColumn = ({ name, label, kind, indexed, unique }: Column): ColumnDefinition => ({
  name,
  displayName: label,
  ...facets[kind],
  ...(indexed ? { indexed: true } : {}),
  ...(unique ? { enforceUniqueValues: true } : {}),
});

/** Whether a column that stands is of the declared kind. */
export const isOfKind = (standing: ColumnDefinition, kind: ColumnKind): boolean => {
  const facet = Object.keys(facets[kind])[0] as 'text' | 'number' | 'dateTime' | 'boolean';
  if (!standing[facet]) return false;
  return facet !== 'text' || (standing.text?.allowMultipleLines ?? false) === (kind === 'note');
};
