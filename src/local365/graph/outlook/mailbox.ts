import type { Local365 } from '../../local365.ts';
import type { Person } from '../../world.ts';
import { GraphError, type GraphRequest } from '../operation.ts';

/** Mail addresses are compared without case; everything is stored under this form. */
export const addressOf = (value: string): string => value.trim().toLowerCase();

/** The person, shared mailbox or room with this address; absent for anybody outside the tenant. */
export function ownerOf(address: string, local: Local365): Person | undefined {
  return local.world.people.find((person) => addressOf(person.upn) === addressOf(address));
}

/**
 * The mailbox a request is about: `/me` or `/users/{id or upn}`.
 * A person reaches only the own mailbox (403 `ErrorAccessDenied`), an app none by `/me` (400); an unknown user is 404.
 */
export function mailboxOf(request: GraphRequest, local: Local365): string {
  const { identity } = request;
  const asked = request.params['user-id'];
  if (asked === undefined) {
    if (identity.kind === 'app')
      throw new GraphError(
        400,
        'BadRequest',
        '/me request is only valid with delegated authentication flow.',
      );
    return addressOf(identity.upn);
  }
  const owner = local.world.people.find(
    (person) => person.id.toLowerCase() === asked.toLowerCase() || addressOf(person.upn) === addressOf(asked),
  );
  if (owner === undefined)
    throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${asked}' is invalid.`);
  if (identity.kind === 'person' && identity.id !== owner.id)
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  return addressOf(owner.upn);
}
