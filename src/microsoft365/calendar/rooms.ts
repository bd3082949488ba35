import type { Room } from '@microsoft/microsoft-graph-types';
import type { GraphDoor } from '../graph/door.ts';

export interface BookableRoom {
  address: string;
  name: string;
  capacity?: number;
}

/** All rooms of the tenant that can be booked. Asked as the app: people have no right to list places. */
export async function rooms(door: GraphDoor): Promise<BookableRoom[]> {
  const found: BookableRoom[] = [];
  for await (const { value } of door.pages<Room>({ method: 'GET', path: '/places/microsoft.graph.room' })) {
    for (const { emailAddress, displayName, capacity } of value) {
      if (!emailAddress) continue;
      const name = displayName || emailAddress;
      found.push({ address: emailAddress, name, ...(capacity ? { capacity } : {}) });
    }
  }
  return found;
}
