import { randomUUID } from 'node:crypto';
import type { CommitDraft } from '../../src/application/ports/log.ts';

export const at = '2026-09-15T07:00:00.000Z';

/** A commit like any other, with letters that a careless store would change. */
export const draftOf = (stream: string, version: number): CommitDraft => ({
  stream,
  version,
  at,
  actor: { id: 'p1', name: 'Åsa Öberg', role: 'ordförande KS' },
  commitId: randomUUID(),
  events: [{ type: 'Happened', v: 1, what: `Skolstruktur Föllinge–Offerdal ”${version}”` }],
  idempotencyKey: randomUUID(),
  requestDigest: 'd',
});
