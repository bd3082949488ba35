import type { Local365 } from '../../local365.ts';
import type { Identity } from '../operation.ts';
import type { Actor } from './list-record.ts';

/** Whom SharePoint names as the one who did it: an app-only write shows as the app, never as a person. */
export function actorOf(identity: Identity, local: Local365): Actor {
  if (identity.kind === 'app')
    return { application: { id: identity.clientId, displayName: local.world.app.name } };
  return { user: { id: identity.id, displayName: identity.name, email: identity.upn } };
}

/** Local time as Graph writes it, to the second. */
export function timestamp(local: Local365): string {
  return `${new Date(local.now()).toISOString().slice(0, 19)}Z`;
}
