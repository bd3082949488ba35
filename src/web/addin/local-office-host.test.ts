import { describe, expect, it } from 'vitest';
import { createCaller } from './local-office-host.ts';

const origin = 'http://localhost:3979';

/** A pane's window whose parent answers as told. */
const framed = (answer: (asked: { id: number; method: string }) => { from: string; data: object }) => {
  const page = new EventTarget() as EventTarget & { parent: unknown };
  const parent = {
    postMessage: (asked: { id: number; method: string }) => {
      const { from, data } = answer(asked);
      const event = Object.assign(new Event('message'), { source: parent, origin: from, data });
      queueMicrotask(() => page.dispatchEvent(event));
    },
  };
  page.parent = parent;
  return page as unknown as Window;
};

describe('the pane’s calls to the local Outlook', () => {
  it('give the result of the answer with the same id', async () => {
    const call = createCaller(
      origin,
      framed(({ id, method }) => ({ from: origin, data: { outlookHost: 1, id, result: method } })),
    );
    expect(await call('item.saveAsync')).toBe('item.saveAsync');
  });

  it('tell the host’s own sentence when it refuses', async () => {
    const data = (id: number) => ({
      outlookHost: 1,
      id,
      error: { name: 'SaveFailed', message: 'Kalendern svarade inte.' },
    });
    const call = createCaller(
      origin,
      framed(({ id }) => ({ from: origin, data: data(id) })),
    );
    await expect(call('item.saveAsync')).rejects.toThrow('Kalendern svarade inte.');
  });

  it('do not hear another origin', async () => {
    const call = createCaller(
      origin,
      framed(({ id }) => ({ from: 'https://ond.example', data: { outlookHost: 1, id, result: 1 } })),
    );
    await expect(call('getContext', {}, 20)).rejects.toThrow('No answer');
  });
});
