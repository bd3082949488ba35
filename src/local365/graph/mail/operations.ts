import type { Operation } from '../operation.ts';
import { onMailbox } from '../outlook/mailbox-operation.ts';
import { listMails } from './read-mails.ts';
import { sendMail } from './send-mail.ts';

/** Mail of people and shared mailboxes. */
export const mailOperations: readonly Operation[] = [
  ...onMailbox({
    method: 'POST',
    path: '/sendMail',
    name: 'user: sendMail',
    permissions: ['Mail.Send'],
    handle: sendMail,
  }),
  ...onMailbox({
    method: 'GET',
    path: '/messages',
    name: 'List messages',
    options: ['$top', '$skip', '$select', '$orderby'],
    permissions: ['Mail.Read', 'Mail.ReadBasic', 'Mail.ReadWrite'],
    handle: listMails,
  }),
];
