import type { Field, FieldValues } from '../../domain/policy/fields.ts';
import type { Limit } from '../../domain/policy/limits.ts';
import type { CaseCommandType } from '../commands.ts';

/** Something this person may do to the case now. The tab shows a button or a form for it; commands check it again. */
export interface Ability {
  type: CaseCommandType;
  label: string;
  guidance?: string;
  cite?: string;
  /** For the commands with a form: its fields, with what is already filled in. */
  form?: FormView;
  /** For commands on a round, meeting or duty: its id. */
  target?: string;
  step?: string;
  /** For `prepare`: the body's meetings to choose among, the one to be recommended first; absent where it has no calendar. */
  dates?: MeetingChoice[];
}

/** A meeting of a body; `label` tells its day, time and notice. */
export interface MeetingChoice {
  date: string;
  label: string;
}

export interface FormView {
  fields: FieldView[];
  questions?: { id: string; text: string; cite: string }[];
  /** Of a screening, in the order that they count. */
  stops?: StopView[];
}

/** An answer, or a number beyond a limit, that takes the matter another way. */
export interface StopView {
  question: string;
  text: string;
  /** The answer that does. */
  answer?: 'yes' | 'no';
  /** Or a number that is not so. */
  unless?: Limit;
  /** Where it leads, in words. */
  leads: string;
  /** Whether the case ends there. */
  ends: boolean;
}

export interface FieldView extends Omit<Field, 'requiredFromLevel'> {
  value?: FieldValues[string];
}
