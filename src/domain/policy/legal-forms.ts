import type { LegalForm } from './steps.ts';

/** What the outcome of each legal form is recorded as (policies page, section 12). */
export const recordedAs: Readonly<Record<LegalForm, string>> = {
  beredning: 'presidiets ställningstagande',
  delegation: 'delegationsbeslut',
  presidiesammanträde: 'beslut vid presidiesammanträde',
  sammanträde: 'beslut i sammanträde',
};
