import { expect, it, vi } from 'vitest';
import { answerTab, type TeamsHostActions } from './teams-host.ts';

const actions = (change: Partial<TeamsHostActions> = {}): TeamsHostActions => ({
  context: () => ({ locale: 'sv-se' }),
  token: async () => 'token',
  follow: () => true,
  loaded: () => undefined,
  ...change,
});
const request = (func: string, args: unknown[] = []) => ({
  id: 7,
  uuidAsString: 'u-7',
  func,
  args,
  apiVersionTag: 'v2_x',
});

it('shakes hands as a host of apiVersion 4', async () => {
  const reply = await answerTab(request('initialize', ['2.58.0', 4, []]), actions());
  expect(reply).toMatchObject({
    id: 7,
    uuidAsString: 'u-7',
    args: ['content', 'web', expect.any(String), '2.0.1'],
  });
  expect(JSON.parse(String(reply?.args[2]))).toMatchObject({ apiVersion: 4, supports: { pages: {} } });
});

it('hands out context and token', async () => {
  expect(await answerTab(request('getContext'), actions())).toMatchObject({ args: [{ locale: 'sv-se' }] });
  expect(await answerTab(request('authentication.getAuthToken'), actions())).toMatchObject({
    args: [true, 'token'],
  });
});

it('tells a sign-in that failed as one that needs consent', async () => {
  const refused = actions({ token: () => Promise.reject(new Error('no')) });
  expect(await answerTab(request('authentication.getAuthToken'), refused)).toMatchObject({
    args: [false, 'resourceRequiresConsent'],
  });
});

it('hears why an app could not load', async () => {
  const loaded = vi.fn();
  await answerTab(request('appInitialization.failure', ['AuthFailed', 'ingen']), actions({ loaded }));
  expect(loaded).toHaveBeenCalledWith('AuthFailed: ingen');
});

it('is silent to what is not TeamsJS, and to notes', async () => {
  for (const data of [
    null,
    'x',
    { func: 'initialize' },
    { id: '7', func: 'initialize' },
    request('registerHandler', ['themeChange']),
  ]) {
    expect(await answerTab(data, actions())).toBeNull();
  }
});

it('gives no answer to a function it has not, not even one every object has', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue();
  expect(await answerTab(request('meeting.shareAppContentToStage'), actions())).toBeNull();
  expect(await answerTab(request('toString'), actions())).toBeNull();
  expect(error).toHaveBeenCalledTimes(2);
  error.mockRestore();
});
