import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GraphFailure, GraphUnreachable } from './door.ts';
import { path } from './path.ts';
import { type ScriptedGraph, scriptedGraph } from './testing/scripted-graph.ts';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await scriptedGraph();
});
afterEach(() => graph.close());

const busy = (status: number, seconds = '0') => ({ status, headers: { 'Retry-After': seconds } });

describe('a call', () => {
  it('carries token, encoded values and body, and asks for links with the production origin', async () => {
    graph.answer({ status: 201, body: { id: '1' } });
    const reply = await graph.door().call<{ id: string }>({
      method: 'POST',
      path: path`/sites/${'a.com,1,2'}/lists/${'Ärenden & annat'}/items`,
      query: { $filter: "fields/Title eq 'a&b#c'" },
      headers: { Prefer: 'x' },
      body: { fields: { Title: 'Åsa' } },
    });
    expect(reply).toMatchObject({ status: 201, body: { id: '1' } });
    const [sent] = graph.received;
    expect(sent?.url).toBe(
      '/v1.0/sites/a.com%2C1%2C2/lists/%C3%84renden%20%26%20annat/items?$filter=fields%2FTitle%20eq%20%27a%26b%23c%27',
    );
    expect(sent?.headers).toMatchObject({
      authorization: 'Bearer token-1',
      'x-forwarded-host': 'graph.microsoft.com',
      'content-type': 'application/json',
      prefer: 'x',
    });
    expect(JSON.parse(sent?.body ?? '')).toEqual({ fields: { Title: 'Åsa' } });
  });

  it('sends of a Uint8Array just the part that is meant, and gives other content than JSON as bytes', async () => {
    graph.answer({ status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'ok' });
    const reply = await graph.door().call<Uint8Array>({
      method: 'PUT',
      path: '/drives/1/root:/a.txt:/content',
      headers: { 'Content-Type': 'text/plain' },
      body: new TextEncoder().encode('xxinnehållxx').subarray(2, -2),
    });
    expect(graph.received[0]?.body).toBe('innehåll');
    expect(new TextDecoder().decode(reply.body)).toBe('"ok"');
  });

  it('gives an empty body as undefined, for 202 and 204 alike', async () => {
    graph.answer({ status: 202 }, { status: 204 });
    const door = graph.door();
    expect((await door.call({ method: 'POST', path: '/a' })).body).toBeUndefined();
    expect((await door.call({ method: 'DELETE', path: '/a' })).body).toBeUndefined();
  });

  it('throws what Graph answered, with its code and when to come back', async () => {
    graph.answer({
      status: 429,
      headers: { 'Retry-After': '120' },
      body: { error: { code: 'tooManyRequests', message: 'Slow down' } },
    });
    const failure = await graph
      .door()
      .call({ method: 'GET', path: '/a' })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GraphFailure);
    expect(failure).toMatchObject({ status: 429, code: 'tooManyRequests', retryAfterSeconds: 120 });
    expect(graph.received).toHaveLength(1);
  });

  it('refuses a link that is not Graph’s, so that no token follows it', async () => {
    const elsewhere = { method: 'GET', path: 'https://graph.microsoft.com.example/v1.0/me' } as const;
    await expect(graph.door().call(elsewhere)).rejects.toThrow('Not a path or link of Graph');
    expect(graph.tokenRequests).toHaveLength(1);
  });

  it('follows a redirect without handing the token to another host', async () => {
    const elsewhere = await scriptedGraph();
    elsewhere.answer({ status: 200, body: { there: true } });
    graph.answer({ status: 302, headers: { Location: `${elsewhere.origin}/file?tempauth=1` } });
    expect((await graph.door().call({ method: 'GET', path: '/a' })).body).toEqual({ there: true });
    expect(elsewhere.received[0]?.headers.authorization).toBeUndefined();
    await elsewhere.close();
  });
});

describe('sent again', () => {
  it('is anything on 429, after the wait Graph asked for', async () => {
    graph.answer(busy(429), busy(429), { status: 201, body: { id: '1' } });
    await graph.door().call({ method: 'POST', path: '/a', body: {} });
    expect(graph.received).toHaveLength(3);
  });

  it.each(['GET', 'PATCH'] as const)(
    'is a repeatable call (%s) on 503, 504, a drop and a cut answer',
    async (method) => {
      graph.answer(busy(503), 'drop', busy(504), 'cut', { status: 200, body: { ok: true } });
      const reply = await graph.door().call({ method, path: '/a', repeatable: true });
      expect(reply.body).toEqual({ ok: true });
      expect(graph.received).toHaveLength(5);
    },
  );

  it.each([
    [busy(503), GraphFailure],
    [busy(504), GraphFailure],
    ['drop', GraphUnreachable],
    ['cut', GraphUnreachable],
  ] as const)('is never a create after %j', async (answer, kind) => {
    graph.answer(answer, { status: 201 });
    await expect(graph.door().call({ method: 'POST', path: '/a', body: {} })).rejects.toBeInstanceOf(kind);
    expect(graph.received).toHaveLength(1);
  });

  it.each([429, 503, 401])('is never a call marked once after %i', async (status) => {
    graph.answer(busy(status), { status: 202 });
    await expect(graph.door().call({ method: 'POST', path: '/a', once: true })).rejects.toMatchObject({
      status,
    });
    expect(graph.received).toHaveLength(1);
  });

  it('ends: a Graph that always drops is unreachable, with the effect unknown', async () => {
    graph.answer('drop', 'drop', 'drop', { status: 200 });
    const failure = graph.door().call({ method: 'GET', path: '/a' });
    await expect(failure).rejects.toMatchObject({ name: 'GraphUnreachable', neverSent: false });
    expect(graph.received).toHaveLength(3);
  });
});

describe('no answer', () => {
  it('within the time limit is unreachable', async () => {
    graph.answer('silent');
    const door = graph.door({ timeLimitMs: 50 });
    await expect(door.call({ method: 'POST', path: '/a' })).rejects.toBeInstanceOf(GraphUnreachable);
  });

  it('because nothing listens is known never to have been sent', async () => {
    const gone = await scriptedGraph();
    await gone.close();
    const door = graph.door({ graphOrigin: gone.origin });
    await expect(door.call({ method: 'POST', path: '/a' })).rejects.toMatchObject({ neverSent: true });
    const unsigned = graph.door({ identityOrigin: gone.origin });
    await expect(unsigned.call({ method: 'POST', path: '/a' })).rejects.toMatchObject({ neverSent: true });
  });
});

describe('pages', () => {
  it('follows nextLinks with their own query and the first headers, and gives the deltaLink', async () => {
    const origin = 'https://graph.microsoft.com/v1.0';
    graph.answer(
      {
        status: 200,
        body: { value: [1], '@odata.nextLink': `${origin}/a/delta?$skiptoken=x%3Dy%26z&$top=1` },
      },
      { status: 200, body: { value: [2], '@odata.deltaLink': `${origin}/a/delta?token=t` } },
    );
    const pages = [];
    for await (const page of graph
      .door()
      .pages({ method: 'GET', path: '/a/delta', query: { $select: 'id' }, headers: { Prefer: 'p' } })) {
      pages.push(page);
    }
    expect(pages).toEqual([{ value: [1] }, { value: [2], deltaLink: `${origin}/a/delta?token=t` }]);
    expect(graph.received.map(({ url }) => url)).toEqual([
      '/v1.0/a/delta?$select=id',
      '/v1.0/a/delta?$top=1&$skiptoken=x%3Dy%26z',
    ]);
    expect(graph.received[1]?.headers.prefer).toBe('p');
  });
});
