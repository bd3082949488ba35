import type { Problem } from '../finding.ts';
import { type Rule, stepsOfKind } from './rule.ts';

/** What a body answers and says is written down from its meeting: cards have no place for it. */
export const askedInMeetingOnly: Rule = (profile) =>
  stepsOfKind(profile, 'decision').flatMap(({ step, path }) =>
    step.form === 'sammanträde' || step.questions.length + step.fields.length === 0
      ? []
      : [
          {
            path: [...path, step.questions.length > 0 ? 'questions' : 'fields'],
            message: `steget "${step.id}" frågar organet något, men avgörs genom ${step.form}`,
            mend: 'ta bort frågorna, eller låt steget avgöras i ett sammanträde',
          },
        ],
  );

/** Without a point of the delegation order nobody may write *beslut* of what was done on cards (policies page 12). */
export const delegationNamesPoint: Rule = (profile) =>
  stepsOfKind(profile, 'decision').flatMap(({ step, path }): Problem[] => {
    if (step.form === 'delegation' && step.delegationPoint === undefined) {
      return [
        {
          path: [...path, 'form'],
          message: `steget "${step.id}" avgörs på delegation, men ingen punkt i delegationsordningen är angiven`,
          mend: 'lägg till delegationPoint eller välj en annan form',
        },
      ];
    }
    if (step.form !== 'delegation' && step.delegationPoint !== undefined) {
      return [
        {
          path: [...path, 'delegationPoint'],
          message: `steget "${step.id}" har en delegationspunkt men formen ${step.form}`,
          mend: 'ta bort punkten eller välj formen delegation',
        },
      ];
    }
    return [];
  });
