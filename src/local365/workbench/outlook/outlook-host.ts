import { type HostServices, methods } from './methods.ts';
import { HostError, type OutlookReply, readOutlookRequest } from './protocol.ts';

/** Answers one message of the add-in pane; `null` where it is not of the protocol. Never rejects for what the pane did. */
export async function answerPane(data: unknown, services: HostServices): Promise<OutlookReply | null> {
  const request = readOutlookRequest(data);
  if (request === null) return null;
  const { id, method, params } = request;
  try {
    const run = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (run === undefined)
      throw new HostError('MethodNotSupported', `Den lokala Outlook har inte ${method}.`);
    return { outlookHost: 1, id, result: await run(params, services) };
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    return { outlookHost: 1, id, error: { code: cause.code, name: cause.name, message: cause.message } };
  }
}
