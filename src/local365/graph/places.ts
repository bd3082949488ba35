import type { Room } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../local365.ts';
import type { Person } from '../world.ts';
import { collection, linkTo } from './answer.ts';
import { type GraphAnswer, GraphError, type GraphRequest, type Operation } from './operation.ts';

const USUAL_PAGE = 100;

/** The world's rooms as places. `microsoft.graph.room` is the cast that every listing of places needs. */
export const placeOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/places/microsoft.graph.room',
    name: 'List places',
    options: ['$top', '$skip', '$select'],
    resourceUnits: 0,
    permissions: { app: ['Place.Read.All'], person: ['Place.Read.All'] },
    handle: listRooms,
  },
];

function listRooms(request: GraphRequest, local: Local365): GraphAnswer {
  const rooms = local.world.people.filter(({ kind }) => kind === 'room');
  const skip = wholeNumber(request, '$skip') ?? 0;
  const end = skip + (wholeNumber(request, '$top') ?? USUAL_PAGE);
  const links = end < rooms.length ? { '@odata.nextLink': linkTo(request, { $skip: String(end) }) } : {};
  return collection(request, 'places/microsoft.graph.room', rooms.slice(skip, end).map(roomOf), links);
}

function roomOf({ id, upn, name, capacity }: Person): Room {
  return {
    id,
    emailAddress: upn,
    displayName: name,
    nickname: name,
    bookingType: 'standard',
    capacity: capacity ?? null,
  };
}

function wholeNumber({ query }: GraphRequest, option: string): number | undefined {
  const text = query.get(option);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text)) throw new GraphError(400, 'BadRequest', `Invalid value '${text}' for ${option}.`);
  return Number(text);
}
