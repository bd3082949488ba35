/** An expected no: which rule, where it stands, and the sentence a person reads. Bugs throw instead. */
export interface Refusal {
  /** Stable name of the rule, kebab-case: `not-yours`. */
  rule: string;
  /** The policy's clause or the law: `P 5`. */
  citation: string;
  /** Swedish, to whoever was refused. */
  message: string;
  /** Where single fields are to blame: what to mend in each. */
  errors?: FieldError[];
}

export interface FieldError {
  field: string;
  message: string;
}

export type Decision<E> = { ok: true; events: E[] } | { ok: false; refusal: Refusal };

export const accepted = <E>(...events: E[]): Decision<E> => ({ ok: true, events });

export const refused = (
  rule: string,
  citation: string,
  message: string,
  errors?: FieldError[],
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { rule, citation, message, ...(errors === undefined ? {} : { errors }) },
});
