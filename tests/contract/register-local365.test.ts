import { afterAll, beforeAll, vi } from 'vitest';
import { TEMPERAMENTS } from '../../src/local365/control/temperaments.ts';
import { registerContract } from './register.contract.ts';
import { registerTenant } from './register-tenant.ts';

/** The local Graph asks for a second's patience when it throttles; the graph client takes it from the global timer. */
const patience = 1000;
const realTimer = globalThis.setTimeout;
beforeAll(() => {
  const impatient = (work: () => void, milliseconds?: number) =>
    realTimer(work, milliseconds === patience ? 0 : milliseconds);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(impatient as typeof setTimeout);
});
afterAll(() => {
  vi.restoreAllMocks();
});

for (const temperament of TEMPERAMENTS) {
  registerContract(
    `local Microsoft 365, ${temperament}`,
    async () => (await registerTenant(temperament)).target,
  );
}
