import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormView } from '../../../contracts/views.ts';
import { errorOf } from '../api/problem.ts';
import type { Sending } from '../api/useSending.ts';
import { ProblemBar } from '../ProblemBar.tsx';
import { FieldInput, type Value } from './FieldInput.tsx';
import { Questions } from './Questions.tsx';
import { requiredNow } from './required-now.ts';

export interface Filled {
  answers: Record<string, string>;
  values: Record<string, Value>;
}

interface Props {
  form: FormView;
  sending: Sending;
  submit: string;
  onSubmit(filled: Filled): void;
  onCancel(): void;
}

/** A form as the policy has it: questions to answer with yes or no, then fields. What was typed is kept through refusals. */
export const PolicyForm = ({ form, sending, submit, onSubmit, onCancel }: Props) => {
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const [values, setValues] = useState<Record<string, Value>>(() =>
    Object.fromEntries(form.fields.flatMap((f) => (f.value === undefined ? [] : [[f.id, f.value]]))),
  );
  const change = (id: string, value: Value | undefined) =>
    setValues(({ [id]: _old, ...rest }) => (value === undefined ? rest : { ...rest, [id]: value }));
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ answers, values });
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Questions
        questions={form.questions ?? []}
        answers={answers}
        problem={sending.problem}
        onAnswer={setAnswers}
      />
      {form.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={requiredNow(field, values)}
          value={values[field.id]}
          error={errorOf(sending.problem, field.id)}
          onChange={(v) => change(field.id, v)}
        />
      ))}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          {submit}
        </Button>
        <Button type="button" onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
