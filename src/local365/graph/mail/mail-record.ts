import type { Message } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { Collection } from '../../state/store.ts';

/** A mail as it lies in one mailbox. */
export interface MailRecord {
  id: string;
  /** Lower-case address; any address has a mailbox here, a citizen's too. */
  mailbox: string;
  folder: 'inbox' | 'sentitems';
  /** Place in the order of arrival. */
  number: number;
  message: Message;
}

export const mailsIn = (local: Local365): Collection<MailRecord> =>
  local.store.collection<MailRecord>('mails');

/** A mailbox's mails, newest first. */
export function mailsOf(mailbox: string, local: Local365): MailRecord[] {
  return [...mailsIn(local).values()]
    .filter((record) => record.mailbox === mailbox)
    .sort((a, b) => b.number - a.number);
}
