import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { posted, type RunningSite, startSite } from './testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => {
  site.application.state = { ready: true, replica: 'ready', pendingEffects: 3, alarms: [] };
});

const get = (path: string) => fetch(`${site.origin}${path}`, { redirect: 'manual' });
const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';

describe('health', () => {
  it('says that the process answers', async () => expect((await get('/healthz')).status).toBe(200));

  it('says when the app is ready and how much waits', async () => {
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', replica: 'ready', pendingEffects: 3 });
  });

  it('answers 503 when the look at the register fails', async () => {
    const blind = await startSite({ look: () => Promise.reject(new Error('no clock')) });
    const response = await fetch(`${blind.origin}/readyz`);
    expect([response.status, blind.logged.length]).toEqual([503, 1]);
    await blind.close();
  });

  it('answers 503 until then', async () => {
    site.application.state = { ready: false, replica: 'loading', pendingEffects: 0, alarms: [] };
    const response = await get('/readyz');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ replica: 'loading' });
  });
});

describe('who may frame what', () => {
  it.each(['/tab/', '/outlook/', '/assets/app-1a2b3c.js'])(
    'lets Teams and the local host frame %s',
    async (path) => {
      const policy = await policyOf(path);
      expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/\*\.teams\.microsoft\.com/);
      expect(policy).toMatch(/frame-ancestors [^;]*http:\/\/localhost:3979/);
      expect((await get(path)).headers.get('x-frame-options')).toBeNull();
    },
  );

  it.each(['/', '/onska-dialog', '/no-such-page', '/api/v1/openapi.json'])(
    'lets nobody frame %s',
    async (path) => {
      expect(await policyOf(path)).toMatch("frame-ancestors 'none'");
      expect((await get(path)).headers.get('x-frame-options')).toBe('DENY');
    },
  );

  it('runs no script on public pages', async () => {
    const policy = await policyOf('/onska-dialog');
    expect(policy).toMatch("default-src 'none'");
    expect(policy).not.toMatch('script-src');
  });
});

describe('tab and pane', () => {
  it('answers any route of the page with the page', async () => {
    for (const path of ['/tab/', '/tab/arenden/MD-2026-0001', '/outlook/']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
    }
  });

  it('tells each page which hosts other than Microsoft’s may frame it', async () => {
    for (const face of ['tab', 'outlook']) {
      const response = await get(`/${face}/host.json`);
      expect(await response.json()).toEqual({ hostOrigins: ['http://localhost:3979'] });
      expect(response.headers.get('content-security-policy')).toMatch('http://localhost:3979');
    }
  });

  it('leads /tab to /tab/', async () => expect((await get('/tab')).headers.get('location')).toBe('/tab/'));

  it('keeps hashed files for good', async () => {
    expect((await get('/assets/app-1a2b3c.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it.each(['/assets/gone-9.js', '/tab/gone.js', '/tab/%2e%2e/%2e%2e/package.json'])(
    'does not answer %s with a page',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('does not list folders or take posts', async () => {
    expect((await get('/assets/')).status).toBe(404);
    expect((await fetch(`${site.origin}/tab/x`, { method: 'POST' })).status).toBe(404);
  });
});

describe('the bot', () => {
  const send = (init: RequestInit) => fetch(`${site.origin}/api/messages`, init);

  it('gets the activity as it was sent', async () => {
    expect(await (await send(posted({ type: 'message', text: 'hej' }))).json()).toEqual({
      type: 'message',
      text: 'hej',
    });
  });

  it.each([
    [400, posted('{')],
    [413, posted({ text: 'x'.repeat(270_000) })],
    [415, posted('hej', { 'Content-Type': 'text/plain' })],
  ])('is spared what is no activity: %i', async (status, init) => {
    expect((await send(init)).status).toBe(status);
  });

  it('that fails is logged, not told', async () => {
    const failing = await startSite({ bot: () => Promise.reject(new Error('secret')) });
    const response = await fetch(`${failing.origin}/api/messages`, posted({}));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch('secret');
    expect(failing.logged).toHaveLength(1);
    await failing.close();
  });
});

it('takes no notifications yet', async () => {
  expect((await fetch(`${site.origin}/api/notifications`, { method: 'POST' })).status).toBe(404);
});
