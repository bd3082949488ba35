const shape = /^(.*,)(\d+)("?)$/;

/** The count in an eTag `"{guid},N"`; undefined where it has another form. */
export const countOf = (eTag: string | undefined): number | undefined => {
  const count = eTag && shape.exec(eTag)?.[2];
  return count ? Number(count) : undefined;
};

/**
 * The eTag after a change of one's own: `PATCH …/fields` answers without one. A wrong guess is only a 412 that is read
 * back; a right one can only be the version this change made.
 */
export const nextETag = (eTag: string): string | undefined => {
  const parts = shape.exec(eTag);
  return parts ? `${parts[1]}${Number(parts[2]) + 1}${parts[3]}` : undefined;
};
