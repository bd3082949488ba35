/** Sends the public form as a browser without script does; gives the answer. */
export const sendWish = async (app: string, wish: Record<string, string>): Promise<Response> => {
  const page = await (await fetch(`${app}/onska-dialog`)).text();
  const formId = page.match(/name="formId" value="([^"]+)"/)?.[1] ?? '';
  const body = new URLSearchParams({ formId, language: 'sv', ...wish });
  return fetch(`${app}/onska-dialog`, { method: 'POST', body, redirect: 'manual' });
};

export const receiptOf = (answer: Response): string =>
  decodeURIComponent(answer.headers.get('location')?.split('/').at(-1) ?? '');
