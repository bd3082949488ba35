import { Field, Input } from '@fluentui/react-components';
import { errorOf } from '../api/problem.ts';
import type { Sending } from '../api/useSending.ts';

interface Props {
  value: string;
  sending: Sending;
  onChange(title: string): void;
}

/** What a case is called: one line, read by everybody. */
export const TitleField = ({ value, sending, onChange }: Props) => {
  const error = errorOf(sending.problem, 'title');
  return (
    <Field
      label="Ärendets namn"
      required
      hint="Står på kort, i utskick och på den öppna sidan. Skriv vad frågan gäller."
      {...(error === undefined ? {} : { validationMessage: error })}
    >
      <Input name="title" value={value} maxLength={200} onChange={(_, d) => onChange(d.value)} />
    </Field>
  );
};
