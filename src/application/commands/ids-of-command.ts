import type { Ids } from '../ports/outward.ts';

/** A GUID that follows from a text: the same command sent again names the same document, the same meeting the same event. */
export const guidOf = (text: string, ids: Ids): string => {
  const hex = ids.digest(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
