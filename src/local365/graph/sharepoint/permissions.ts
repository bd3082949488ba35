/**
 * Permissions of SharePoint's operations. The world has no grants on single sites, so `Sites.Selected` counts as a grant
 * of owner on every site of the world; an app that only has `write` in a tenant must not make lists there.
 */
const READ = [
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
  'Sites.Selected',
];
const WRITE = READ.slice(1);
const MANAGE = READ.slice(2);

export const mayRead = { app: READ, person: READ };
export const mayWrite = { app: WRITE, person: WRITE };
export const mayManage = { app: MANAGE, person: MANAGE };
