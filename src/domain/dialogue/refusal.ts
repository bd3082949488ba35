/** An expected no: which rule, where it stands, and the sentence a person reads. Bugs throw instead. */
export interface Refusal {
  /** Stable name of the rule, kebab-case: `not-your-step`. */
  rule: string;
  /** The policy's clause or the law: `P 5`. */
  citation: string;
  /** Swedish, to whoever was refused. */
  message: string;
  /** The field it concerns, where it concerns one. */
  field?: string;
}

export type Decision<E> = { ok: true; events: E[] } | { ok: false; refusal: Refusal };

export const accepted = <E>(...events: E[]): Decision<E> => ({ ok: true, events });

export const refused = (
  rule: string,
  citation: string,
  message: string,
  field?: string,
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: field === undefined ? { rule, citation, message } : { rule, citation, message, field },
});
