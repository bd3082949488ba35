import type { Message } from '@microsoft/microsoft-graph-types';
import type { Local365 } from '../../local365.ts';
import { type GraphAnswer, GraphError, type GraphRequest } from '../operation.ts';
import { pageOf } from '../outlook/paging.ts';
import { selected, selectOf } from '../outlook/select.ts';
import { type MailRecord, mailsOf } from './mail-record.ts';

/** List messages, all folders, newest first (`$orderby=receivedDateTime asc` turns it). */
export function listMails(request: GraphRequest, local: Local365, mailbox: string): GraphAnswer {
  const mails = inOrder(mailsOf(mailbox, local), request.query.get('$orderby'));
  const select = selectOf(request.query);
  return { status: 200, body: pageOf(request, mails, (record) => selected(mailResource(record), select)) };
}

/** A stored mail as Graph shows it. */
export function mailResource(record: MailRecord): Message & { '@odata.etag': string } {
  const changeKey = Buffer.from(String(record.number)).toString('base64');
  return {
    '@odata.etag': `W/"${changeKey}"`,
    id: record.id,
    changeKey,
    parentFolderId: record.folder,
    ...record.message,
  };
}

function inOrder(newestFirst: MailRecord[], orderby: string | null): MailRecord[] {
  const match = /^(?:received|sent)DateTime(?:\s+(asc|desc))?$/i.exec(orderby ?? 'receivedDateTime desc');
  if (match === null)
    throw new GraphError(501, 'notSupported', `$orderby=${orderby} on messages is not supported here.`);
  return match[1]?.toLowerCase() === 'desc' ? newestFirst : newestFirst.toReversed();
}
