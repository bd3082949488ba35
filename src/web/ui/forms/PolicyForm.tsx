import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormView, StopView } from '../../../contracts/views.ts';
import { errorOf } from '../api/problem.ts';
import type { Sending } from '../api/useSending.ts';
import { ProblemBar } from '../ProblemBar.tsx';
import { FieldInput, type FormField, type Value } from './FieldInput.tsx';
import { Questions } from './Questions.tsx';
import { requiredNow } from './required-now.ts';
import { StopNotice } from './StopNotice.tsx';
import { stopOf } from './stop-of.ts';

export interface Filled {
  answers: Record<string, string>;
  values: Record<string, Value>;
}

interface Props {
  form: Omit<FormView, 'fields'> & { fields: readonly FormField[] };
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
  const [stop, setStop] = useState<StopView>();
  const change = (id: string, value: Value | undefined) => {
    setStop(undefined);
    setValues(({ [id]: _old, ...rest }) => (value === undefined ? rest : { ...rest, [id]: value }));
  };
  const send = () => {
    const found = stop === undefined ? stopOf(form, answers, values) : undefined;
    setStop(found);
    if (found === undefined) onSubmit({ answers, values });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Questions
        questions={form.questions ?? []}
        answers={answers}
        problem={sending.problem}
        onAnswer={(given) => {
          setStop(undefined);
          setAnswers(given);
        }}
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
      {stop === undefined ? null : <StopNotice stop={stop} />}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          {stop === undefined ? submit : stop.ends ? 'Spara och avsluta ärendet' : 'Spara ändå'}
        </Button>
        <Button type="button" onClick={stop === undefined ? onCancel : () => setStop(undefined)}>
          {stop === undefined ? 'Avbryt' : 'Ändra svaret'}
        </Button>
      </div>
    </form>
  );
};
