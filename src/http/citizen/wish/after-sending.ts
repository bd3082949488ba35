import type { Outcome } from '../../../application/application.ts';
import { freshForm, type TypedWish } from './typed-wish.ts';

/** What a sent wish leads to: the receipt, or the form again with what was typed and why. */
type AfterSending =
  | { receipt: string }
  | { status: number; typed: TypedWish; notice: string; retryAfter?: string };

export function afterSending(outcome: Outcome, typed: TypedWish): AfterSending {
  switch (outcome.kind) {
    case 'done':
    case 'repeated':
    case 'incomplete':
      return { receipt: outcome.nr };
    case 'key-reused':
      // Sent once, then changed by way of the back button: that is a new wish, and a form of its own.
      return { status: 409, typed: { ...typed, formId: freshForm().formId }, notice: SENT_BEFORE };
    case 'refused':
      return { status: 422, typed, notice: outcome.refusal.message };
    case 'unknown-stream':
    case 'unavailable':
      return { status: 503, typed, notice: CLOSED, retryAfter: '30' };
  }
}

const SENT_BEFORE =
  'Det här formuläret är redan skickat en gång. Vill du skicka en önskan till, tryck på Skicka önskan igen.';
const CLOSED =
  'Vi kan inte ta emot önskningar just nu. Vänta en stund och skicka igen. Det du skrev står kvar här.';
export const TOO_MANY =
  'Det har kommit många önskningar härifrån på kort tid. Vänta tio minuter och skicka igen. Det du skrev står kvar här.';
