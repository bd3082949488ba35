import { Temporal } from 'temporal-polyfill';

/** Whether it is a date written `YYYY-MM-DD`. */
export const isDate = (value: string): boolean => {
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};
