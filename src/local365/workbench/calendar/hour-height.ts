/** Height of an hour in the week grid, in pixels. */
export const hourHeight = 46;
