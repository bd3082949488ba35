import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Download } from '../../application/records/records.ts';
import { refused } from '../../domain/dialogue/refusal.ts';
import { nextDownload } from '../testing/fake-records.ts';
import { type RunningSite, startSite } from '../testing/running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const nr = 'MD-2026-0001';
const files = [
  [`/cases/${nr}/records/R2-stallningstagande.pdf`, 'application/pdf'],
  [`/cases/${nr}/records/R2-stallningstagande.docx`, 'wordprocessingml'],
  ['/years/2027/records/R1-stallningstagande.pdf', 'application/pdf'],
  [`/cases/${nr}/history.pdf`, 'application/pdf'],
  ['/bodies/ks/reports.pdf', 'application/pdf'],
  ['/bodies/ks/reports.docx', 'wordprocessingml'],
] as const;

describe('records', () => {
  it.each([`/cases/${nr}/records`, `/cases/${nr}/history`, '/bodies/ks/reports'])(
    'answers GET %s with JSON',
    async (path) => {
      const response = await site.asAnna(`/api/v1${path}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining('application/json'),
      ]);
    },
  );

  it.each(files)('gives %s as a file to keep, which no cache keeps', async (path, type) => {
    const response = await site.asAnna(`/api/v1${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9_.-]+"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('%PDF');
  });

  it.each([...files.map(([path]) => path), `/cases/${nr}/records`])(
    'gives nothing of %s to a stranger',
    async (path) => {
      expect((await fetch(`${site.origin}/api/v1${path}`)).status).toBe(401);
    },
  );

  it.each([
    [{ kind: 'unknown' }, 404, '/problem/unknown-number'],
    [{ kind: 'altered' }, 409, '/problem/record-altered'],
    [{ kind: 'unavailable' }, 503, '/problem/register-unavailable'],
    [
      { kind: 'refused', refusal: refused('not-yours', 'KL 6:35', 'Nej.').refusal },
      403,
      '/problem/not-yours',
    ],
  ] satisfies [Download, number, string][])('tells %j as a problem', async (become, status, type) => {
    nextDownload.become = become;
    const response = await site.asAnna(`/api/v1${files[0][0]}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(await response.json()).toMatchObject({ type });
  });

  it.each(['R2.txt', 'R2-x', '..%2F..%2Fetc.pdf', `${'a'.repeat(99)}.pdf`, 'R2%00.pdf', '%22.pdf'])(
    'knows no file called %s',
    async (file) => {
      expect((await site.asAnna(`/api/v1/cases/${nr}/records/${file}`)).status).toBe(404);
    },
  );

  it('knows no year that cannot be one', async () => {
    expect((await site.asAnna('/api/v1/years/20270/records')).status).toBe(404);
  });

  it.each(['from=2026-13-01', 'to=yesterday', 'from='])('refuses ?%s', async (query) => {
    const response = await site.asAnna(`/api/v1/bodies/ks/reports?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: query.split('=')[0] }] });
  });

  it('hands the days on', async () => {
    await site.asAnna('/api/v1/bodies/ks/reports?from=2026-09-01&to=2026-09-30');
    expect(site.application.asked.at(-1)).toEqual([
      'reports',
      'ks',
      { from: '2026-09-01', to: '2026-09-30' },
    ]);
  });
});
