import type { Response } from 'express';
import { layout, type Municipality, type Page } from './layout.ts';

/** Sends a page. */
export type Show = (response: Response, status: number, page: Page) => Promise<void>;

/** Pages are made anew for each visitor: a form carries an id of its own, a case may have moved. */
export const createShow =
  (municipality: () => Municipality): Show =>
  async (response, status, page) => {
    const text = await layout(municipality(), page);
    response.status(status).set('Cache-Control', 'no-store').type('html').send(text.toString());
  };
