import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { FieldView } from '../../../contracts/views.ts';
import { MethodsInput } from './MethodsInput.tsx';
import { Several } from './Several.tsx';

export type Value = string | number | boolean | string[];

/** A field of a form: of the policy's, or of a form of our own, which also asks for a line of text or a time of day. */
export interface FormField extends Omit<FieldView, 'type'> {
  type: FieldView['type'] | 'line' | 'time';
}

export interface FieldProps {
  field: FormField;
  value: Value | undefined;
  error: string | undefined;
  onChange(value: Value | undefined): void;
}

/** One field of the policy's forms, whatever its type. Text areas grow with what is written. */
export const FieldInput = (props: FieldProps) => {
  const { field, error } = props;
  if (field.type === 'methods') return <MethodsInput {...props} />;
  if (field.type === 'choices' || field.type === 'target-groups') return <Several {...props} />;
  const hint = [field.help, field.cite === undefined ? undefined : `(${field.cite})`]
    .filter(Boolean)
    .join(' ');
  return (
    <Field
      label={field.label}
      required={field.required}
      hint={hint}
      {...(error === undefined ? {} : { validationMessage: error, validationState: 'error' as const })}
    >
      <Control {...props} />
    </Field>
  );
};

const Control = ({ field, value, onChange }: FieldProps) => {
  const text = value === undefined ? '' : String(value);
  switch (field.type) {
    case 'text':
      return (
        <Textarea
          name={field.id}
          value={text}
          resize="vertical"
          rows={3}
          onChange={(_, d) => onChange(d.value)}
        />
      );
    case 'date':
      return (
        <Input name={field.id} type="date" value={text} onChange={(_, d) => onChange(d.value || undefined)} />
      );
    case 'line':
    case 'time':
      return (
        <Input
          name={field.id}
          type={field.type === 'time' ? 'time' : 'text'}
          value={text}
          onChange={(_, d) => onChange(d.value || undefined)}
        />
      );
    case 'number':
      return (
        <Input
          name={field.id}
          type="number"
          value={text}
          onChange={(_, d) => onChange(d.value === '' ? undefined : Number(d.value))}
        />
      );
    case 'yesno':
      return (
        <RadioGroup
          layout="horizontal"
          value={value === undefined ? '' : value === true || value === 'yes' ? 'yes' : 'no'}
          onChange={(_, d) => onChange(d.value === 'yes')}
        >
          <Radio value="yes" label="Ja" />
          <Radio value="no" label="Nej" />
        </RadioGroup>
      );
    default:
      return (
        <Select name={field.id} value={text} onChange={(_, d) => onChange(d.value || undefined)}>
          <option value="">Välj …</option>
          {(field.options ?? []).map((o) => (
            <option key={o.id} value={o.id}>
              {o.name}
            </option>
          ))}
        </Select>
      );
  }
};
