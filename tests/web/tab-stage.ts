import { createServer, type IncomingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import express from 'express';
import type { Problem } from '../../src/contracts/views.ts';
import { exampleRecords, exampleReports } from '../../src/http/api/openapi/record-examples.ts';
import { framedHeaders } from '../../src/http/security-headers.ts';
import { listening } from '../../src/http/testing/listening.ts';
import { webApp } from '../../src/http/web-app.ts';
import { outlookPage } from './outlook-page.ts';
import { policy } from './sample-policy.ts';
import { bodies, caseView, me, row, wish } from './sample-views.ts';
import { teamsPage } from './teams-page.ts';

interface Sent {
  path: string;
  body: unknown;
  headers: IncomingHttpHeaders;
}

/** The next answer to a command: refused, told that the token has expired, or done. */
type Next = { problem: Problem } | 'expired' | 'done';

const built = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** What the build made, served as the app serves it, before an API that gives fixed views; and a page of another origin that plays Teams. */
export const startStage = async () => {
  const sent: Sent[] = [];
  const next: Next[] = [];
  const hostOrigins: string[] = [];
  const shown = { case: caseView };
  const api = express.Router();
  api.use(express.json());
  const gives = (path: string, body: unknown) =>
    api.get(path, (_request, response) => void response.json(body));
  gives('/me', me);
  gives('/policy', policy);
  gives('/bodies', bodies);
  gives('/rooms', { rooms: [{ address: 'salen@krokom.example', name: 'Salen', capacity: 40 }] });
  gives('/wishes', { items: [wish] });
  gives('/cases', { items: [row], total: 1, page: 1, pageSize: 25 });
  gives(`/cases/${row.nr}/records`, exampleRecords);
  gives('/bodies/ks/reports', exampleReports);
  api.get(['/cases/{*file}.pdf', '/bodies/{*file}.pdf'], (_request, response) => {
    response.type('application/pdf').send(Buffer.from('%PDF'));
  });
  api.get(`/cases/${row.nr}`, (_request, response) => void response.json(shown.case));
  api.all('/{*path}', (request, response, go) => {
    if (!['POST', 'PUT', 'DELETE'].includes(request.method)) return go();
    sent.push({ path: request.path, body: request.body, headers: request.headers });
    const answer = next.shift() ?? 'done';
    if (answer === 'done') response.json({ nr: row.nr, version: 13, case: row.nr });
    else if (answer === 'expired') response.status(401).json({});
    else response.status(answer.problem.status).type('application/problem+json').json(answer.problem);
  });
  const site = express();
  site.use('/api/v1', api);
  // Express has no list that grows: the host's origin is known only when it listens.
  site.use((request, response, go) =>
    webApp(built, framedHeaders(hostOrigins), { hostOrigins })(request, response, go),
  );
  const app = await listening(createServer(site));
  const host = await listening(
    createServer(({ url = '/' }, response) => {
      const page = url.startsWith('/outlook')
        ? outlookPage(`${app.origin}/outlook/`)
        : teamsPage(`${app.origin}/tab/`);
      response.setHeader('Content-Type', 'text/html').end(page);
    }),
  );
  hostOrigins.push(host.origin);
  return {
    app: app.origin,
    teams: (asked: Record<string, string> = {}) => `${host.origin}/?${new URLSearchParams(asked)}`,
    outlook: (asked: Record<string, string> = {}) => `${host.origin}/outlook?${new URLSearchParams(asked)}`,
    sent,
    /** What the next look at the case gives. */
    shown,
    next,
    close: async () => {
      await host.close();
      await app.close();
    },
  };
};

export type Stage = Awaited<ReturnType<typeof startStage>>;
