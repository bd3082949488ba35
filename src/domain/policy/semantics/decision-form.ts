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
