import { createRow } from '../items/create-row.ts';
import { itemsWhere } from '../items/read-items.ts';
import type { Place } from '../resolve.ts';
import { unavailable } from '../unavailable.ts';
import type { Wires } from '../wires.ts';
import type { LogRows } from './log.ts';

/** The log's rows in the list `Handelser`. */
export const graphRows = (wires: Wires, place: Place): LogRows => ({
  create: (fields) => createRow(wires, place, 'Key', fields),
  ofStream: async (stream) => {
    try {
      return await itemsWhere(wires, place, 'Stream', stream);
    } catch (error) {
      throw unavailable(`Strömmen ${stream} kunde inte läsas`, error);
    }
  },
});
