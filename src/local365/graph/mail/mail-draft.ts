import type { Message, Recipient } from '@microsoft/microsoft-graph-types';
import { GraphError } from '../operation.ts';
import { actionParameters } from '../outlook/action-parameters.ts';
import { addressOf } from '../outlook/mailbox.ts';

/** What sendMail was asked to send. */
export interface MailDraft {
  message: Message;
  /** Lower-case addresses, each once. */
  to: string[];
  saveToSentItems: boolean;
}

/** Reads sendMail's parameters. 400 without message, recipients, or with an address that is none; 403 in another's name. */
export function readMail(body: unknown, sender: string): MailDraft {
  const { message: given, saveToSentItems } = actionParameters(body);
  if (typeof given !== 'object' || given === null)
    throw new GraphError(400, 'ErrorInvalidRequest', 'The parameter Message is missing.');
  const message = given as Message;
  const to = [message.toRecipients, message.ccRecipients, message.bccRecipients].flatMap(addressesOf);
  if (to.length === 0)
    throw new GraphError(
      400,
      'ErrorInvalidRecipients',
      'At least one recipient is not valid: none was given.',
    );
  const from = message.from?.emailAddress?.address;
  if (from && addressOf(from) !== sender)
    throw new GraphError(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    );
  return { message, to: [...new Set(to)], saveToSentItems: saveToSentItems !== false };
}

function addressesOf(recipients: Recipient[] | null | undefined): string[] {
  return (recipients ?? []).map(({ emailAddress }) => {
    const address = addressOf(emailAddress?.address ?? '');
    if (!/^[^@\s]+@[^@\s]+$/.test(address))
      throw new GraphError(
        400,
        'ErrorInvalidRecipients',
        `At least one recipient is not valid: '${address}'.`,
      );
    return address;
  });
}
