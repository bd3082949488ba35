import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { errorOf } from '../../ui/api/problem.ts';
import type { Sending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';

interface Props {
  number: string;
  sending: Sending;
  onSubmit(body: { number: string }): void;
  onCancel(): void;
}

/** The number under which the case lies in the registry. */
export const RegistryNumberForm = ({ number: before, sending, onSubmit, onCancel }: Props) => {
  const [number, setNumber] = useState(before);
  const error = errorOf(sending.problem, 'number');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ number });
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Field
        label="Diarienummer"
        required
        hint="Till exempel KS 2026/114. Det står på alla handlingar som upprättas härefter."
        {...(error === undefined ? {} : { validationMessage: error, validationState: 'error' as const })}
      >
        <Input name="number" value={number} maxLength={60} onChange={(_, { value }) => setNumber(value)} />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Spara
        </Button>
        <Button type="button" onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
