import { Checkbox, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldView } from '../../../contracts/views.ts';

export type Value = string | number | boolean | string[];

interface Props {
  field: FieldView;
  value: Value | undefined;
  error: string | undefined;
  onChange(value: Value | undefined): void;
}

/** One field of the policy's forms, whatever its type. Text areas grow with what is written. */
export const FieldInput = (props: Props) => {
  const { field, error } = props;
  if (field.type === 'choices' || field.type === 'methods' || field.type === 'target-groups')
    return <Several {...props} />;
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

const Control = ({ field, value, onChange }: Props) => {
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

/** Check boxes; a long list lies in a section that folds out ([K·R1]: utfällbar flik med kryssrutor). */
const Several = ({ field, value, error, onChange }: Props) => {
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((c) => c !== id));
  const boxes = (field.options ?? []).map((o) => (
    <Checkbox
      key={o.id}
      label={o.name}
      checked={chosen.includes(o.id)}
      onChange={(_, d) => toggle(o.id, d.checked === true)}
    />
  ));
  const [openAtFirst] = useState(chosen.length > 0 || error !== undefined);
  const summary = chosen.length === 0 ? 'Visa och välj' : `${chosen.length} valda`;
  return (
    <fieldset className="several" aria-describedby={error === undefined ? undefined : `${field.id}-error`}>
      <legend>
        {field.label}
        {field.required ? ' *' : ''}
      </legend>
      {field.help === undefined ? null : (
        <p className="hint">{`${field.help} ${field.cite === undefined ? '' : `(${field.cite})`}`}</p>
      )}
      {boxes.length > 8 ? (
        <details open={openAtFirst || undefined}>
          <summary>{summary}</summary>
          {boxes}
        </details>
      ) : (
        boxes
      )}
      {error === undefined ? null : (
        <p id={`${field.id}-error`} className="error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
