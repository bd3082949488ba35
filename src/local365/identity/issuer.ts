import type { Local365 } from '../local365.ts';

/** Issuer of every token of the tenant, e.g. `http://localhost:3979/<tenant>/v2.0`. */
export function issuerOf(local: Local365): string {
  return `${local.origin}/${local.world.tenant.id}/v2.0`;
}
