/** A column of a list as the state keeps it: exactly one of the facets is there. */
export interface ColumnRecord {
  id: string;
  name: string;
  displayName: string;
  description: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  text?: { allowMultipleLines: boolean; maxLength: number };
  number?: { decimalPlaces: string; minimum?: number; maximum?: number };
  dateTime?: { format: 'dateOnly' | 'dateTime' };
  boolean?: Record<string, never>;
  choice?: {
    choices: string[];
    allowTextEntry: boolean;
    displayAs: 'dropDownMenu' | 'radioButtons' | 'checkBoxes';
  };
}

export type Facet = 'text' | 'number' | 'dateTime' | 'boolean' | 'choice';

export const FACETS: readonly Facet[] = ['text', 'number', 'dateTime', 'boolean', 'choice'];
