import type { Message } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import type { GraphAnswer, GraphRequest } from '../operation.ts';
import { ownerOf } from '../outlook/mailbox.ts';
import { previewOf } from '../outlook/preview.ts';
import { readMail } from './mail-draft.ts';
import { type MailRecord, mailsIn } from './mail-record.ts';

/** user: sendMail → 202 without a body or an id. Delivered at once, to any address. */
export function sendMail(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const { message, to, saveToSentItems } = readMail(request.body, mailbox);
  const at = new Date(local.now()).toISOString();
  const sender = { emailAddress: { name: ownerOf(mailbox, local)?.name ?? mailbox, address: mailbox } };
  const sent: Message = {
    subject: '',
    importance: 'normal',
    ccRecipients: [],
    replyTo: [],
    hasAttachments: (message.attachments ?? []).length > 0,
    ...message,
    body: { contentType: message.body?.contentType ?? 'text', content: message.body?.content ?? '' },
    bodyPreview: previewOf(message.body?.content ?? ''),
    from: sender,
    sender,
    internetMessageId: `<${local.newId()}@local>`,
    conversationId: local.newId(),
    createdDateTime: at,
    sentDateTime: at,
    receivedDateTime: at,
    isDraft: false,
  };
  const delivered = { ...sent, bccRecipients: [], isRead: false };
  local.store.commit(() => {
    const records = mailsIn(local);
    let number = [...records.values()].reduce((most, record) => Math.max(most, record.number), 0);
    const put = (address: string, folder: MailRecord['folder'], content: Message) => {
      const id = `AAMkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A${local.newId().replaceAll('-', '')}`;
      number += 1;
      records.put(id, { id, mailbox: address, folder, number, message: content });
    };
    for (const address of to) put(address, 'inbox', delivered);
    if (saveToSentItems) put(mailbox, 'sentitems', { ...sent, isRead: true });
  });
  for (const upn of new Set([...to, mailbox])) local.notify({ kind: 'mail', upn });
  return { status: 202 };
}
