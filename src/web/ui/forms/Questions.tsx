import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { FormView, Problem } from '../../../contracts/views.ts';
import { errorOf } from '../api/problem.ts';

interface Props {
  questions: NonNullable<FormView['questions']>;
  answers: Record<string, string>;
  problem: Problem | undefined;
  onAnswer(answers: Record<string, string>): void;
}

/** The policy's questions, each with yes or no and its source. */
export const Questions = ({ questions, answers, problem, onAnswer }: Props) =>
  questions.map((q) => {
    const error = errorOf(problem, q.id);
    return (
      <Field
        key={q.id}
        label={q.text}
        required
        hint={`(${q.cite})`}
        {...(error === undefined ? {} : { validationMessage: error })}
      >
        <RadioGroup
          layout="horizontal"
          value={answers[q.id] ?? ''}
          onChange={(_, d) => onAnswer({ ...answers, [q.id]: d.value })}
        >
          <Radio value="yes" label="Ja" />
          <Radio value="no" label="Nej" />
        </RadioGroup>
      </Field>
    );
  });
