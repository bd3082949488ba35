import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConsentRequired } from '../../application/ports/calendar.ts';
import { type ScriptedGraph, scriptedGraph } from './testing/scripted-graph.ts';

let graph: ScriptedGraph;
beforeEach(async () => {
  graph = await scriptedGraph();
});
afterEach(() => graph.close());

const ok = { status: 200, body: {} };
const me = { method: 'GET', path: '/me' } as const;

it('asks for one app token, shared by all who wait for it, and keeps it', async () => {
  graph.answer(ok, ok, ok);
  const door = graph.door();
  await Promise.all([door.call(me), door.call(me)]);
  await door.call(me);
  expect(graph.tokenRequests).toHaveLength(1);
  expect(Object.fromEntries(graph.tokenRequests[0] ?? [])).toMatchObject({
    grant_type: 'client_credentials',
    client_secret: 'local',
    scope: expect.stringContaining('https://graph.microsoft.com/.default'),
  });
});

it('acts as the person by on-behalf-of, one token for each assertion', async () => {
  graph.answer(ok, ok, ok);
  const door = graph.door();
  await door.call({ ...me, as: { token: 'assertion-a' } });
  await door.call({ ...me, as: { token: 'assertion-a' } });
  await door.call({ ...me, as: { token: 'assertion-b' } });
  expect(graph.tokenRequests.map((request) => request.get('assertion'))).toEqual([
    'assertion-a',
    'assertion-b',
  ]);
  expect(graph.tokenRequests[0]?.get('requested_token_use')).toBe('on_behalf_of');
  expect(graph.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-1',
    'Bearer token-2',
  ]);
});

it('tells apart a missing consent and another no', async () => {
  const door = graph.door();
  const refusal = {
    error: 'invalid_grant',
    error_description: 'AADSTS65001: no consent',
    suberror: 'consent_required',
  };
  graph.answerToken(400, refusal);
  await expect(door.call({ ...me, as: { token: 'a' } })).rejects.toBeInstanceOf(ConsentRequired);
  graph.answerToken(401, { error: 'invalid_client', error_description: 'AADSTS7000215: bad secret' });
  await expect(door.call(me)).rejects.toMatchObject({
    name: 'GraphFailure',
    status: 401,
    code: 'invalid_client',
  });
  expect(graph.received).toHaveLength(0);
});

it('gets a new token when Graph refuses the one it has, once', async () => {
  const refused = { status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: '' } } };
  graph.answer(refused, ok, refused, refused);
  const door = graph.door();
  await door.call({ method: 'POST', path: '/a' });
  expect(graph.received.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
  await expect(door.call(me)).rejects.toMatchObject({ status: 401 });
});
