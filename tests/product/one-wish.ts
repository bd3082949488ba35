import { receiptOf, sendWish } from './citizen.ts';
import type { RunningProduct } from './running-product.ts';

/** The same text in every municipality. */
export const oneWish = {
  title: 'Badplatsen vid sjön',
  text: 'Bryggan är trasig och det finns ingen ramp. Kan kommunen prata med oss som bor här innan den görs om?',
  name: 'Yusuf Demir',
  address: 'yusuf.demir@example.com',
};

/** Sends it on the public form; gives the receipt's number. */
export const wished = async (product: RunningProduct): Promise<string> =>
  receiptOf(await sendWish(product.app, oneWish));

/** The citizen's mails, newest last, once all have been sent. */
export const citizenMails = async (product: RunningProduct): Promise<{ subject: string; body: string }[]> => {
  await product.quiet();
  const { mails } = await product.control.inbox(oneWish.address);
  return mails.map(({ subject, body }) => ({ subject, body: body?.content ?? '' }));
};
