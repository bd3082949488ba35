import type { Sending } from '../../ui/api/useSending.ts';
import { PolicyForm } from '../../ui/forms/PolicyForm.tsx';
import type { Simple } from './simple-forms.ts';

interface Props {
  form: Simple;
  sending: Sending;
  onSubmit(body: object): void;
  onCancel(): void;
}

export const SimpleForm = ({ form, sending, onSubmit, onCancel }: Props) => (
  <>
    <p>{form.intro}</p>
    <PolicyForm
      form={form}
      sending={sending}
      submit={form.submit}
      onSubmit={({ values }) => onSubmit(form.body(values))}
      onCancel={onCancel}
    />
  </>
);
