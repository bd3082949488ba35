import { SINGLE_LINE_LENGTH } from './column-definition.ts';
import type { ColumnRecord } from './column-record.ts';

/** Every list has these from the start: a Title to write, and what SharePoint itself fills in. */
export function builtInColumns(newId: () => string): ColumnRecord[] {
  const plain = { description: '', enforceUniqueValues: false, required: false, hidden: false };
  const filledIn = { ...plain, readOnly: true };
  return [
    {
      ...plain,
      id: newId(),
      name: 'Title',
      displayName: 'Title',
      indexed: false,
      readOnly: false,
      text: { allowMultipleLines: false, maxLength: SINGLE_LINE_LENGTH },
    },
    {
      ...filledIn,
      id: newId(),
      name: 'ID',
      displayName: 'ID',
      indexed: true,
      number: { decimalPlaces: 'none' },
    },
    {
      ...filledIn,
      id: newId(),
      name: 'Created',
      displayName: 'Created',
      indexed: false,
      dateTime: { format: 'dateTime' },
    },
    {
      ...filledIn,
      id: newId(),
      name: 'Modified',
      displayName: 'Modified',
      indexed: false,
      dateTime: { format: 'dateTime' },
    },
  ];
}
