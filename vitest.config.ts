import { defineConfig } from 'vitest/config';

/** Swedish time is the municipality's, whatever the machine's. */
const env = { TZ: 'Europe/Stockholm' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/{house,demands}/*.test.ts'],
          env,
          // A guard against what never ends, not a bound on time: properties take long on a busy machine.
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'whole',
          globalSetup: ['tests/recorded-scenarios.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{house,demands}/**'],
          env,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Real servers and a real browser fill a small machine: one file at a time, so that nothing waits for a busy core.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
