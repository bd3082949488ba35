import type { Operation } from '../operation.ts';
import { getContent, getDrive, getItem, getRoot, listChildren, listDrives } from './read-drive.ts';
import { deleteItem, putContent } from './write-drive.ts';

const permissions = ['Sites.Selected', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Files.ReadWrite.All'];
const open = { permissions: { app: permissions, person: permissions } };
const conflict = ['@microsoft.graph.conflictBehavior'];

/** A drive is reached through its site and by its own id. */
function onDrive(path: string, operation: Omit<Operation, 'path' | 'permissions'>): Operation[] {
  return [
    { ...operation, ...open, path: `/sites/{site-id}/drive${path}` },
    { ...operation, ...open, path: `/drives/{drive-id}${path}` },
  ];
}

/** Files of a site's document library. */
export const driveOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site-id}/drives',
    name: 'List drives',
    options: [],
    resourceUnits: 2,
    ...open,
    handle: listDrives,
  },
  ...onDrive('', { method: 'GET', name: 'Get drive', options: [], resourceUnits: 1, handle: getDrive }),
  ...onDrive('/root', {
    method: 'GET',
    name: 'Get driveItem',
    options: [],
    resourceUnits: 1,
    handle: getRoot,
  }),
  ...onDrive('/root/children', {
    method: 'GET',
    name: 'List children',
    options: [],
    resourceUnits: 2,
    handle: listChildren,
  }),
  ...onDrive('/root:/{item-path}', {
    method: 'GET',
    name: 'Get driveItem',
    options: [],
    resourceUnits: 1,
    handle: getItem,
  }),
  ...onDrive('/root:/{item-path}', {
    method: 'DELETE',
    name: 'Delete driveItem',
    options: [],
    resourceUnits: 2,
    handle: deleteItem,
  }),
  ...onDrive('/root:/{item-path}:/children', {
    method: 'GET',
    name: 'List children',
    options: [],
    resourceUnits: 2,
    handle: listChildren,
  }),
  ...onDrive('/root:/{item-path}:/content', {
    method: 'GET',
    name: 'Download driveItem content',
    options: [],
    resourceUnits: 1,
    handle: getContent,
  }),
  ...onDrive('/root:/{item-path}:/content', {
    method: 'PUT',
    name: 'Upload small file',
    options: conflict,
    resourceUnits: 2,
    handle: putContent,
  }),
];
