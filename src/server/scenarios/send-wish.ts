import type { Matter } from './matters.ts';
import type { Places } from './person-client.ts';

/** Sends the public form as a citizen's browser does; gives the receipt number. */
export const sendWish = async ({ app }: Places, matter: Matter): Promise<string> => {
  const page = await (await fetch(`${app}/onska-dialog`)).text();
  const formId = page.match(/name="formId" value="([^"]+)"/)?.[1] ?? '';
  const form = new URLSearchParams({
    formId,
    title: matter.title,
    text: matter.text,
    place: matter.place,
    language: 'sv',
  });
  if (matter.name) form.set('name', matter.name);
  if (matter.address) form.set('address', matter.address);
  const answer = await fetch(`${app}/onska-dialog`, { method: 'POST', body: form, redirect: 'manual' });
  const receipt = answer.headers.get('location')?.split('/').at(-1);
  if (answer.status !== 303 || !receipt)
    throw new Error(`The wish "${matter.title}" was not taken: ${answer.status}`);
  return decodeURIComponent(receipt);
};
