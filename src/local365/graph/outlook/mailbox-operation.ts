import type { Local365 } from '../../local365.ts';
import type { GraphAnswer, GraphRequest, Operation } from '../operation.ts';
import { oneOfFour } from './concurrency.ts';
import { mailboxOf } from './mailbox.ts';

/** An operation on one mailbox, reached by `/users/{user-id}…` and `/me…` alike. */
export interface MailboxOperation {
  method: Operation['method'];
  /** What follows the user, e.g. `/events/{event-id}`. */
  path: string;
  name: string;
  options?: readonly string[];
  permissions: readonly string[];
  handle(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer;
}

/** The two Graph operations of one mailbox operation; `/me` is for persons only. */
export function onMailbox(of: MailboxOperation): Operation[] {
  const both = {
    method: of.method,
    name: of.name,
    options: of.options ?? [],
    resourceUnits: 0,
    handle: async (request: GraphRequest, local: Local365) => {
      const mailbox = mailboxOf(request, local);
      return oneOfFour(local, request.identity.clientId, mailbox, () => of.handle(request, local, mailbox));
    },
  };
  const { permissions } = of;
  return [
    { ...both, path: `/users/{user-id}${of.path}`, permissions: { app: permissions, person: permissions } },
    { ...both, path: `/me${of.path}`, permissions: { person: permissions } },
  ];
}
