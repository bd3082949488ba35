import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldProps } from './FieldInput.tsx';

/** Check boxes; a long list lies in a section that folds out ([K·R1]: utfällbar flik med kryssrutor). */
export const Several = ({ field, value, error, onChange }: FieldProps) => {
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
  const summary =
    chosen.length === 0 ? 'Visa och välj' : chosen.length === 1 ? '1 vald' : `${chosen.length} valda`;
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
