import { Checkbox } from '@fluentui/react-components';
import { usePolicyHere } from '../api/queries.ts';
import { MethodGuide } from '../guidance/MethodGuide.tsx';
import type { FieldProps } from './FieldInput.tsx';

/** The method bank by level: each method is told beside its box, so that who has never used it can choose ([K·M1], [S·M1]). */
export const MethodsInput = ({ field, value, error, onChange }: FieldProps) => {
  const policy = usePolicyHere();
  const chosen = Array.isArray(value) ? value : [];
  const bank = policy.data?.methods ?? [];
  const options = field.options ?? [];
  const levelOf = (id: string) => bank.find((m) => m.id === id)?.level;
  const levels = policy.data?.levels.filter((l) => options.some((o) => levelOf(o.id) === l.number)) ?? [];
  const box = (id: string, name: string) => {
    const method = bank.find((m) => m.id === id);
    return (
      <div key={id} className="method">
        <Checkbox
          label={method?.name ?? name}
          checked={chosen.includes(id)}
          onChange={(_, d) => onChange(d.checked === true ? [...chosen, id] : chosen.filter((c) => c !== id))}
        />
        {method === undefined ? null : (
          <details>
            <summary aria-label={`Om ${method.name}`}>Om metoden</summary>
            <MethodGuide method={method} />
          </details>
        )}
      </div>
    );
  };
  const unplaced = options.filter((o) => !levels.some((l) => l.number === levelOf(o.id)));
  return (
    <fieldset className="several" aria-describedby={error === undefined ? undefined : `${field.id}-error`}>
      <legend>
        {field.label}
        {field.required ? ' *' : ''}
      </legend>
      {field.help === undefined ? null : (
        <p className="hint">{`${field.help} ${field.cite === undefined ? '' : `(${field.cite})`}`}</p>
      )}
      {levels.map((l) => {
        const here = options.filter((o) => levelOf(o.id) === l.number);
        const picked = here.filter((o) => chosen.includes(o.id)).length;
        return (
          <details key={l.number} open={picked > 0 || undefined}>
            <summary>{`Nivå ${l.number}, ${l.name.toLowerCase()}${picked === 0 ? '' : ` (${picked === 1 ? '1 vald' : `${picked} valda`})`}`}</summary>
            {here.map((o) => box(o.id, o.name))}
          </details>
        );
      })}
      {unplaced.map((o) => box(o.id, o.name))}
      {error === undefined ? null : (
        <p id={`${field.id}-error`} className="error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
};
