import type { Message } from '@microsoft/microsoft-graph-types';
import { type Mail, NotSent, OutcomeUnknown } from '../../application/ports/outward.ts';
import { type GraphDoor, GraphFailure, GraphUnreachable } from '../graph/door.ts';
import { path } from '../graph/path.ts';

/**
 * Mail from the dialogue mailbox. sendMail gives no id and knows no key that would make a repeat safe: one POST, and
 * what its answer means is told in full.
 */
export function createMail(door: GraphDoor, mailbox: string): Mail {
  return {
    send: async ({ to, subject, html }) => {
      const message: Message = {
        subject,
        body: { contentType: 'html', content: html },
        toRecipients: [{ emailAddress: { address: to } }],
      };
      try {
        await door.call({
          method: 'POST',
          path: path`/users/${mailbox}/sendMail`,
          body: { message, saveToSentItems: true },
          once: true,
        });
      } catch (error) {
        throw outcomeOf(error);
      }
    },
  };
}

function outcomeOf(error: unknown): unknown {
  if (error instanceof GraphFailure) {
    // A gateway's 5xx may come after Exchange has taken the message.
    return error.status >= 500
      ? new OutcomeUnknown(error.message, { cause: error })
      : new NotSent(error.message, error.retryAfterSeconds);
  }
  if (!(error instanceof GraphUnreachable)) return error;
  return error.neverSent ? new NotSent(error.message) : new OutcomeUnknown(error.message, { cause: error });
}
