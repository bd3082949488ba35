import { type Response, Router } from 'express';
import type { Application } from '../../../application/application.ts';
import type { Show } from '../show.ts';
import { afterSending, TOO_MANY } from './after-sending.ts';
import { wishFormPage } from './form-page.ts';
import { readWish, type WishErrors } from './read-wish.ts';
import { isReceipt, receiptPage } from './receipt-page.ts';
import { freshForm, type TypedWish, typedWish } from './typed-wish.ts';
import { wayIn } from './way-in.ts';

interface WishParts {
  application: Application;
  show: Show;
  wishesPerTenMinutes: number;
}

const PATH = '/onska-dialog';

/** The form, the wish it brings, and the receipt at an address of its own. */
export function wishRoutes({ application, show, wishesPerTenMinutes }: WishParts): Router {
  const form = (response: Response, status: number, typed: TypedWish, errors: WishErrors, notice?: string) =>
    show(response, status, wishFormPage(application.publicWish(), { typed, errors }, notice));

  const router = Router();
  router.get(PATH, (_request, response) => form(response, 200, freshForm(), {}));
  router.post(
    PATH,
    ...wayIn(show, wishesPerTenMinutes, ({ body }, response) =>
      form(response, 429, typedWish(body), {}, TOO_MANY),
    ),
    async ({ body }, response) => {
      const typed = typedWish(body);
      const read = readWish(typed);
      if (!read.ok) return form(response, 422, typed, read.errors);
      const after = afterSending(await application.receiveWish(read.form, `wish-${typed.formId}`), typed);
      if ('receipt' in after)
        return response.redirect(303, `${PATH}/tack/${encodeURIComponent(after.receipt)}`);
      if (after.retryAfter) response.set('Retry-After', after.retryAfter);
      return form(response, after.status, after.typed, {}, after.notice);
    },
  );
  router.get(`${PATH}/tack/:nr`, ({ params: { nr } }, response, next) =>
    isReceipt(nr) ? show(response, 200, receiptPage(application.publicWish(), nr)) : next(),
  );
  return router;
}
