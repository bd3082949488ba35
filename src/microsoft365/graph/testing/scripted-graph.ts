import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGraphDoor, type GraphDoorConfig } from '../create-graph-door.ts';
import type { GraphDoor } from '../door.ts';

/** What the scripted Graph does with one request; `drop` breaks the connection, `silent` never answers. */
export type Scripted =
  | { status: number; headers?: Record<string, string>; body?: unknown }
  | 'drop'
  | 'cut'
  | 'silent';

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A Graph and identity provider in one, for tests of the door: it answers what it was told to, in order. */
export async function scriptedGraph() {
  const answers: Scripted[] = [];
  const tokenAnswers: { status: number; body: unknown }[] = [];
  const received: Received[] = [];
  const tokenRequests: URLSearchParams[] = [];

  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (/\/oauth2\/v2\.0\/token(\?|$)/.test(request.url ?? '')) {
      tokenRequests.push(new URLSearchParams(body));
      const token = { token_type: 'Bearer', expires_in: 3600, access_token: `token-${tokenRequests.length}` };
      const answer = tokenAnswers.shift() ?? { status: 200, body: token };
      response
        .writeHead(answer.status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(answer.body));
      return;
    }
    received.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
    const answer = answers.shift() ?? { status: 404, body: { error: { code: 'unscripted', message: '' } } };
    if (answer === 'silent') return;
    if (answer === 'drop') return void request.socket.destroy();
    if (answer === 'cut') {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      return void response.write('{"value":', () => request.socket.destroy());
    }
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    received,
    tokenRequests,
    answer: (...next: Scripted[]) => answers.push(...next),
    answerToken: (status: number, body: unknown) => tokenAnswers.push({ status, body }),
    door: (settings: Partial<GraphDoorConfig> = {}): GraphDoor =>
      createGraphDoor({
        tenantId: '11111111-1111-4111-8111-111111111111',
        clientId: '22222222-2222-4222-8222-222222222222',
        clientSecret: 'local',
        identityOrigin: origin,
        graphOrigin: origin,
        ...settings,
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type ScriptedGraph = Awaited<ReturnType<typeof scriptedGraph>>;

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
