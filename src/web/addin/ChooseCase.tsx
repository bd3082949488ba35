import { Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { asProblem } from '../ui/api/problem.ts';
import { useCases } from '../ui/api/queries.ts';
import { ProblemBar } from '../ui/ProblemBar.tsx';
import './pane.css';

/** Which dialogue the meeting belongs to; what waits for me comes first. */
export const ChooseCase = ({ onChoose }: { onChoose(nr: string): void }) => {
  const [q, setQ] = useState('');
  const asked = useDeferredValue(q);
  const cases = useCases(
    new URLSearchParams({ state: 'open', ...(asked === '' ? {} : { q: asked }) }).toString(),
  );
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">Vilken dialog gäller mötet?</h2>
      <Field label="Sök">
        <Input type="search" value={q} onChange={(_, d) => setQ(d.value)} />
      </Field>
      {cases.error === null ? null : <ProblemBar quiet problem={asProblem(cases.error)} />}
      <ul className="rows">
        {cases.data?.items.map((c) => (
          <li key={c.nr}>
            <div>
              <button type="button" className="link" onClick={() => onChoose(c.nr)}>
                {c.title}
              </button>
              <div className="quiet">{`${c.nr} · ${c.step.name}`}</div>
            </div>
          </li>
        ))}
      </ul>
      <p role="status">{cases.data?.items.length === 0 ? 'Ingen dialog passar sökningen.' : ''}</p>
    </section>
  );
};
