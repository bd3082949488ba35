import type { RunningSite } from './running-site.ts';

export const WISH = { title: 'Säker väg till skolan', text: 'Många barn går längs vägen.\r\nDet är mörkt.' };

/** Sends the public form as a browser would; `init` says what is odd about it. */
export const sendWish = (site: RunningSite, fields: Record<string, string>, init: RequestInit = {}) =>
  fetch(`${site.origin}/onska-dialog`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    ...init,
  });

/** The wishes that reached the application: each form with its key. */
export const receivedWishes = (site: RunningSite) =>
  site.application.asked.flatMap(([method, form, key]) => (method === 'receiveWish' ? [{ form, key }] : []));
