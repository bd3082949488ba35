import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/request-body.ts';

/** An activity, as far as tests look into it. */
interface Activity {
  type: string;
  id: string;
  name?: string;
  text?: string;
  serviceUrl: string;
  membersAdded?: { id: string }[];
  conversation: { id: string; tenantId: string; conversationType: string };
  from: { id: string; aadObjectId: string; name: string };
  value?: {
    action: { type: string; verb: string; id?: string; data: Record<string, unknown> };
    trigger: string;
  };
}

/** What a bot was sent. */
interface HeardActivity {
  authorization: string;
  activity: Activity;
}

export interface ListeningBot {
  endpoint: string;
  heard: HeardActivity[];
  /** What it answers from now on, for each activity. */
  answer: (activity: Activity) => { status: number; body: unknown };
  close(): Promise<void>;
}

/** A bot that only listens, for tests of what Teams would send; it does not look at the signature. */
export async function listeningBot(): Promise<ListeningBot> {
  const server = createServer(async (request, response) => {
    const activity = (await readBody(request)) as Activity;
    bot.heard.push({ authorization: request.headers.authorization ?? '', activity });
    const { status, body } = bot.answer(activity);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bot: ListeningBot = {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}/api/messages`,
    heard: [],
    answer: () => ({ status: 200, body: {} }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return bot;
}
