import { defineConfig } from 'vitest/config';

/** Swedish time is the municipality's, whatever the machine's. */
const env = { TZ: 'Europe/Stockholm' };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/house/*.test.ts'],
          env,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'whole',
          globalSetup: ['tests/recorded-scenarios.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/house/**'],
          env,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Real servers and browsers: two at a time is what a small machine bears.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
