import type { Field, FieldValues } from './fields.ts';
import { boundInWords, isWithin, type Limit } from './limits.ts';
import type { StepOf } from './steps.ts';

type Question = StepOf<'screening'>['questions'][number];

/** The limit that answers the question, where a number does and nobody is asked yes or no. */
export const limitOf = ({ needs }: Question): Limit | undefined =>
  typeof needs === 'string' ? undefined : needs;

/** The answer that lets the matter go on. */
export const goodAnswer = ({ needs }: Question): 'yes' | 'no' => (typeof needs === 'string' ? needs : 'yes');

/** How a question is answered: as somebody said, or by the number that was filled in; undefined while it is not. */
export const answerTo = (
  question: Question,
  said: Readonly<Record<string, 'yes' | 'no'>>,
  values: FieldValues,
): 'yes' | 'no' | undefined => {
  const limit = limitOf(question);
  if (limit === undefined) return said[question.id];
  const number = values[limit.field];
  if (typeof number !== 'number') return undefined;
  return isWithin(limit, number) ? 'yes' : 'no';
};

/** The fields, each with what its number must be: nobody is asked yes or no of what a number answers. */
export const fieldsWithLimits = ({ questions, fields }: StepOf<'screening'>): Field[] =>
  fields.map((field) => {
    const rules = questions.flatMap((q) => {
      const limit = limitOf(q);
      return limit?.field === field.id ? [`${q.text} Det ska vara ${boundInWords(limit)}.`] : [];
    });
    const said = field.help === undefined ? rules : [field.help, ...rules];
    return said.length === 0 ? field : { ...field, help: said.join(' ') };
  });
