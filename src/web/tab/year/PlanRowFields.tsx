import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { Problem } from '../../../contracts/views.ts';
import type { YearView } from '../../../contracts/year.ts';
import { FieldInput } from '../../ui/forms/FieldInput.tsx';
import { requiredNow } from '../../ui/forms/required-now.ts';
import type { RowDraft } from './plan-draft.ts';

interface Props {
  row: RowDraft;
  at: number;
  words: YearView['words'];
  problem: Problem | undefined;
  onChange(row: RowDraft): void;
  onRemove: (() => void) | undefined;
}

/** One dialogue of a plan. */
export const PlanRowFields = ({ row, at, words, problem, onChange, onRemove }: Props) => {
  const errorAt = (field: string) =>
    problem?.errors?.find(
      (e) => e.field === `rows.${at}.${field}` || e.field === `rows.${at}.values.${field}`,
    )?.message;
  const wrong = (field: string) => {
    const message = errorAt(field);
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <fieldset className="panel">
      <legend>{`Dialog ${at + 1}`}</legend>
      <Field label="Rubrik" required {...wrong('title')}>
        <Input value={row.title} onChange={(_, d) => onChange({ ...row, title: d.value })} />
      </Field>
      <Field label="Ort" {...wrong('place')}>
        <Input value={row.place} onChange={(_, d) => onChange({ ...row, place: d.value })} />
      </Field>
      <Field label="Nivå" required {...wrong('level')}>
        <Select value={row.level} onChange={(_, d) => onChange({ ...row, level: d.value })}>
          <option value="">Välj …</option>
          {(words?.levels ?? []).map((l) => (
            <option key={l.number} value={l.number}>{`${l.number} ${l.name}`}</option>
          ))}
        </Select>
      </Field>
      {(words?.fields ?? []).map((field) => (
        <FieldInput
          key={field.id}
          field={requiredNow(field, row.values)}
          value={row.values[field.id]}
          error={errorAt(field.id)}
          onChange={(value) => {
            const { [field.id]: _old, ...rest } = row.values;
            onChange({ ...row, values: value === undefined ? rest : { ...rest, [field.id]: value } });
          }}
        />
      ))}
      {onRemove === undefined ? null : (
        <div className="buttons">
          <Button type="button" onClick={onRemove}>{`Ta bort dialog ${at + 1}`}</Button>
        </div>
      )}
    </fieldset>
  );
};
