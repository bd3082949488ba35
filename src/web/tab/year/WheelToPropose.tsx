import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { YearRowView, YearView } from '../../../contracts/year.ts';
import { errorOf } from '../../ui/api/problem.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';

interface Marked {
  criteria: string[];
  level: string;
}

/** For whoever makes the common wheel: each planned dialogue, marked with why it is of particular weight. */
export const WheelToPropose = ({ view }: { view: YearView }) => {
  const [marked, setMarked] = useState<Record<string, Marked>>({});
  const [reason, setReason] = useState('');
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  if (view.words === undefined || !view.abilities.some((a) => a.type === 'proposeWheel')) return null;
  const { words } = view;
  const rows = view.plans.flatMap((plan) =>
    plan.rows.filter((r) => r.state === 'planned').map((row) => ({ row, body: plan.body.name })),
  );
  const chosen = rows.flatMap(({ row }) => {
    const mark = marked[row.id];
    return mark && mark.criteria.length > 0
      ? [{ row: row.id, criteria: mark.criteria, level: Number(mark.level) }]
      : [];
  });
  const markOf = (row: YearRowView): Marked =>
    marked[row.id] ?? { criteria: row.criteria, level: String(row.level.number) };
  const mark = (row: YearRowView, part: Partial<Marked>) =>
    setMarked({ ...marked, [row.id]: { ...markOf(row), ...part } });
  const propose = async () => {
    const body = { type: 'proposeWheel', rows: chosen, reason };
    const answer = await sending.send(`/years/${view.year}/commands`, body);
    if (answer === undefined) return;
    await queries.invalidateQueries();
    say('Årshjulet är föreslaget. Presidiet får det som en fråga.');
  };
  const wrong = errorOf(sending.problem, 'reason');
  return (
    <section aria-labelledby="wheel">
      <h2 id="wheel">{words.wheel}</h2>
      <p>{`Föreslås senast ${words.wheelDue}. ${words.wheelGuidance ?? ''}`}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void propose();
        }}
      >
        <ProblemBar problem={sending.problem} />
        {rows.map(({ row, body }) => (
          <fieldset key={row.id} className="several">
            <legend>{`${row.title} (${body})`}</legend>
            {words.criteria.map((c) => (
              <Checkbox
                key={c.id}
                label={c.name}
                checked={markOf(row).criteria.includes(c.id)}
                onChange={(_, d) => {
                  const others = markOf(row).criteria.filter((id) => id !== c.id);
                  mark(row, { criteria: d.checked === true ? [...others, c.id] : others });
                }}
              />
            ))}
            <Field label="Nivå">
              <Select value={markOf(row).level} onChange={(_, d) => mark(row, { level: d.value })}>
                {words.levels.map((l) => (
                  <option key={l.number} value={l.number}>{`${l.number} ${l.name}`}</option>
                ))}
              </Select>
            </Field>
          </fieldset>
        ))}
        <Field
          label="Skäl för förslaget"
          required
          {...(wrong === undefined ? {} : { validationMessage: wrong })}
        >
          <Textarea value={reason} rows={4} resize="vertical" onChange={(_, d) => setReason(d.value)} />
        </Field>
        <p role="status">{`${chosen.length} av ${rows.length} är markerade och går till presidiet som en fråga.`}</p>
        <div className="buttons">
          <Button type="submit" appearance="primary" disabled={sending.busy}>
            Föreslå årshjulet
          </Button>
        </div>
      </form>
    </section>
  );
};
