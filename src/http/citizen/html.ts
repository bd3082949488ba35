/**
 * Every page is written with this tag: whatever is put into it is escaped, and only its own results are not. `raw`, the way
 * around that, is not exported.
 */
export { html } from 'hono/html';

/** A piece of a page. */
export type Html = ReturnType<typeof import('hono/html').html>;
