import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { asProblem } from '../../ui/api/problem.ts';
import { useCases, useMe } from '../../ui/api/queries.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { CaseRows } from '../case/CaseRows.tsx';

/** All cases: searched, filtered, page by page. */
export const Register = () => {
  const filtered = useMe().data?.filters;
  const [filters, setFilters] = useState({ q: '', state: '', level: '', channel: '', mine: '', page: '1' });
  const asked = useDeferredValue(filters);
  const list = useCases(new URLSearchParams(Object.entries(asked).filter(([, v]) => v !== '')).toString());
  const change = (part: Partial<typeof filters>) => setFilters({ ...filters, page: '1', ...part });
  const { total = 0, pageSize = 25 } = list.data ?? {};
  const page = Number(filters.page);
  return (
    <section aria-labelledby="register">
      <h2 id="register">Register</h2>
      <search className="filters">
        <Field label="Sök">
          <Input
            type="search"
            value={filters.q}
            onChange={(_, d) => change({ q: d.value })}
            placeholder="Nummer, rubrik, ort"
          />
        </Field>
        <Field label="Läge">
          <Select value={filters.state} onChange={(_, d) => change({ state: d.value })}>
            <option value="">Alla</option>
            <option value="open">Pågår</option>
            <option value="closed">Avslutade</option>
          </Select>
        </Field>
        <Field label="Nivå">
          <Select value={filters.level} onChange={(_, d) => change({ level: d.value })}>
            <option value="">Alla</option>
            {filtered?.levels.map((l) => (
              <option key={l.number} value={l.number}>{`${l.number} ${l.name}`}</option>
            ))}
          </Select>
        </Field>
        <Field label="Väg in">
          <Select value={filters.channel} onChange={(_, d) => change({ channel: d.value })}>
            <option value="">Alla</option>
            {filtered?.channels.map((c) => (
              <option key={c.id} value={c.id}>
                {c.name}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label="Bara det som väntar på mig"
          checked={filters.mine === 'true'}
          onChange={(_, d) => change({ mine: d.checked === true ? 'true' : '' })}
        />
      </search>
      {list.error === null ? null : <ProblemBar quiet problem={asProblem(list.error)} />}
      <p role="status">
        {list.data === undefined ? 'Hämtar …' : total === 1 ? '1 ärende' : `${total} ärenden`}
      </p>
      <CaseRows rows={list.data?.items ?? []} label="Alla ärenden" />
      {total > pageSize ? (
        <nav className="buttons" aria-label="Sidor">
          <Button disabled={page === 1} onClick={() => change({ page: String(page - 1) })}>
            Föregående
          </Button>
          <span>{`Sida ${page} av ${Math.ceil(total / pageSize)}`}</span>
          <Button disabled={page * pageSize >= total} onClick={() => change({ page: String(page + 1) })}>
            Nästa
          </Button>
        </nav>
      ) : null}
    </section>
  );
};
