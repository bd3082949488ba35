import type { Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import { type Rule, stepsOfKind } from './rule.ts';

/** A rule about levels that looks at an answer names a yes-or-no field of some form ([K·L3], [K·L5]). */
export const levelRulesAskForm: Rule = (profile) => {
  const known = stepsOfKind(profile, 'form').flatMap(({ step }) =>
    step.fields.filter((f) => f.type === 'yesno').map((f) => `${step.id}.${f.id}`),
  );
  const { beforeFinishedProposal, approvedAlternatives } = profile.levelRules ?? {};
  return Object.entries({ beforeFinishedProposal, approvedAlternatives }).flatMap(
    ([name, rule]): Problem[] =>
      rule === undefined || known.includes(rule.field)
        ? []
        : [
            {
              path: ['levelRules', name, 'field'],
              message: `regeln "${name}" läser "${rule.field}", som inte är en ja/nej-fråga i något formulär`,
              mend: mendReference(rule.field, known, 'skriv <formulärets id>.<frågans id>'),
            },
          ],
  );
};
