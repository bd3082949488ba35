/** A text kept as a document of its own: the log refers to it and does not contain it (design 3). */
export interface DocumentReference {
  id: string;
  /** SHA-256 of the document's text, hex. */
  digest: string;
}
