import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../../application/application.ts';
import { posted, type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const COMMANDS = '/api/v1/cases/MD-2026-0001/commands';
const finish = { type: 'finishMeetings' };

describe('commands', () => {
  it('hands command and key on, and answers number and version', async () => {
    const response = await site.asAnna(COMMANDS, posted(finish, { 'Idempotency-Key': 'k-1' }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ nr: 'MD-2026-0001', version: 4 });
    expect(site.application.asked[0]?.slice(2)).toEqual([
      'MD-2026-0001',
      { body: finish, idempotencyKey: 'k-1' },
    ]);
  });

  it('opens a case at an address of its own', async () => {
    const opening = { channel: 'politisk', title: 'Torget', description: 'Hur ska torget användas?' };
    const response = await site.asAnna('/api/v1/cases', posted(opening));
    expect([response.status, response.headers.get('location')]).toEqual([201, '/api/v1/cases/MD-2026-0001']);
  });

  it('accepts a wish and names the case', async () => {
    site.application.outcome = { kind: 'done', nr: 'ON-2026-0001', version: 2, case: 'MD-2026-0001' };
    const response = await site.asAnna('/api/v1/wishes/ON-2026-0001/commands', posted({ type: 'accept' }));
    expect(await response.json()).toEqual({ nr: 'ON-2026-0001', version: 2, case: 'MD-2026-0001' });
  });

  const refusal = {
    rule: 'agenda-share',
    citation: 'P 7',
    message: 'Minst en tredjedel ska vara medborgarnas.',
  };
  const outcomes: [number, Outcome, Record<string, unknown>][] = [
    [200, { kind: 'repeated', nr: 'MD-2026-0001', version: 4 }, { version: 4 }],
    [
      202,
      { kind: 'incomplete', nr: 'MD-2026-0001', version: 5, message: 'Inte bokat.', consent: true },
      { version: 5, warning: { message: 'Inte bokat.', consent: true } },
    ],
    [
      409,
      { kind: 'refused', refusal },
      { type: '/problem/agenda-share', title: refusal.message, citation: 'P 7' },
    ],
    [
      409,
      { kind: 'refused', refusal: { ...refusal, errors: [{ field: 'agenda', message: 'För lite tid.' }] } },
      { errors: [{ field: 'agenda', message: 'För lite tid.' }] },
    ],
    [
      403,
      { kind: 'refused', refusal: { ...refusal, rule: 'not-yours' } },
      { type: '/problem/not-yours', status: 403 },
    ],
    [422, { kind: 'key-reused' }, { type: '/problem/idempotency-key-reused' }],
    [404, { kind: 'unknown-stream' }, { type: '/problem/unknown-number' }],
    [503, { kind: 'unavailable' }, { type: '/problem/register-unavailable' }],
  ];
  it.each(outcomes)('answers %i for %j', async (status, outcome, body) => {
    site.application.outcome = outcome;
    const response = await site.asAnna(COMMANDS, posted(finish));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(body);
    expect(response.headers.has('retry-after')).toBe(status === 503);
  });

  it('tells nothing of a bug, and logs it', async () => {
    site.application.failure = new Error('secret detail');
    const response = await site.asAnna(COMMANDS, posted(finish));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch('secret');
    expect(site.logged).toEqual([
      site.application.failure ?? expect.objectContaining({ message: 'secret detail' }),
    ]);
  });
});
