import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyView } from '../../../contracts/policy.ts';
import { MethodGuide } from '../../ui/guidance/MethodGuide.tsx';

/** All methods, by level. */
export const MethodBank = ({ methods, levels }: Pick<PolicyView, 'methods' | 'levels'>) => {
  const [level, setLevel] = useState('');
  const shown = levels.filter((l) => level === '' || String(l.number) === level);
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">Metodbanken</h2>
      <div className="filters">
        <Field label="Visa nivå">
          <Select value={level} onChange={(_, d) => setLevel(d.value)}>
            <option value="">Alla nivåer</option>
            {levels.map((l) => (
              <option key={l.number} value={l.number}>{`${l.number} ${l.name}`}</option>
            ))}
          </Select>
        </Field>
      </div>
      {shown.map((l) => {
        const here = methods.filter((m) => m.level === l.number);
        return here.length === 0 ? null : (
          <div key={l.number}>
            <h3>{`Nivå ${l.number}, ${l.name.toLowerCase()}`}</h3>
            {here.map((m) => (
              <details key={m.id} className="filled">
                <summary>
                  <span className="strong">{m.name}</span>
                </summary>
                <MethodGuide method={m} />
              </details>
            ))}
          </div>
        );
      })}
    </section>
  );
};
