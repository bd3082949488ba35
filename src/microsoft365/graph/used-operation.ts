/** A Graph operation the app uses: what an administrator must grant for it, and what it costs. */
export interface UsedOperation {
  /** Microsoft's name of it. */
  name: string;
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** After `/v1.0`; `{…}` is one value. */
  path: string;
  /** Who it is done as: an application permission for the app, a delegated one for a person. */
  identity: 'app' | 'person' | 'administrator';
  /** The least that suffices. */
  permission: string;
  /** Where a grant for the whole tenant would be too much. */
  scopedTo?: string;
  /** SharePoint's resource units; 0 outside SharePoint. */
  resourceUnits: number;
}
