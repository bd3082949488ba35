import { type FieldValues, isYes } from './fields.ts';
import { levelOf } from './look-up.ts';
import type { Profile } from './profile.ts';

/** A rule of the policy that does not hold, with the sentence a person reads. */
export interface BrokenRule {
  rule: string;
  citation: string;
  message: string;
}

/**
 * Why a level may not be proposed for a case: it comes too late ([K·L5]).
 * @param forms what each form step was last filled with
 */
export const whyNotLevel = (
  profile: Profile,
  level: number,
  forms: Readonly<Record<string, { values: FieldValues } | undefined>>,
): BrokenRule | undefined => {
  const early = profile.levelRules?.beforeFinishedProposal;
  if (early === undefined || level < early.level) return undefined;
  const [form = '', field = ''] = early.field.split('.');
  if (!isYes(forms[form]?.values[field])) return undefined;
  const message = `Det finns redan ett färdigt förslag till beslut. Då är det för sent för ${levelOf(profile.ladder, level).word} på nivå ${level}. Välj en lägre nivå.`;
  return { rule: 'finished-proposal-exists', citation: early.cite, message };
};

/** On the level of ready alternatives, a form cannot be done before the elected have approved them ([K·L3]). */
export const whyNotReady = (
  profile: Profile,
  step: string,
  level: number | undefined,
  values: FieldValues,
): (BrokenRule & { field: string }) | undefined => {
  const rule = profile.levelRules?.approvedAlternatives;
  const [form, field = ''] = rule?.field.split('.') ?? [];
  if (rule === undefined || form !== step || level !== rule.level || isYes(values[field])) return undefined;
  const message = 'De förtroendevalda ska ha godkänt alternativen innan medborgarna får se dem.';
  return { rule: 'alternatives-not-approved', citation: rule.cite, message, field };
};
