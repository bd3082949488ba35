import { html } from 'hono/html';

/**
 * Every page is written with this tag: whatever is put into it is escaped, and only its own results are not. `raw`, the way
 * around that, is not exported.
 */
export { html };

/** A piece of a page. */
export type Html = ReturnType<typeof html>;
