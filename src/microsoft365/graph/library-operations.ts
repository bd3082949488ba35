import type { UsedOperation } from './used-operation.ts';

const content = '/drives/{drive-id}/root:/{item-path}:/content';

const onFiles = {
  identity: 'app',
  permission: 'Sites.Selected',
  scopedTo: 'write on the two sites',
} as const;

/** What filing records asks of the register site's document library. */
export const libraryOperations: readonly UsedOperation[] = [
  { name: 'Get drive', method: 'GET', path: '/sites/{site-id}/drive', ...onFiles, resourceUnits: 1 },
  { name: 'Download driveItem content', method: 'GET', path: content, ...onFiles, resourceUnits: 1 },
  { name: 'Upload small file', method: 'PUT', path: content, ...onFiles, resourceUnits: 2 },
];
