import type { Places } from './person-client.ts';

/** Moves local time, and lets the app see it. */
export const setClock = async ({ app, local }: Places, now: Date): Promise<void> => {
  await fetch(`${local}/__local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now: now.toISOString() }),
  });
  await fetch(`${app}/readyz`);
};
