import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { YearRowView, YearView } from '../../../contracts/year.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { PlanRowFields } from './PlanRowFields.tsx';
import { draftOf, emptyRow, planOf, type RowDraft } from './plan-draft.ts';

interface Props {
  view: YearView;
  body: string;
  name: string;
  standing: readonly YearRowView[];
  onDone(): void;
}

/** A förvaltning's plan: as many dialogues as it wants to hold, each with what the policy asks. What was typed is kept through refusals. */
export const PlanForm = ({ view, body, name, standing, onDone }: Props) => {
  const [rows, setRows] = useState(() => draftOf(standing));
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  const change = (row: RowDraft) => setRows(rows.map((r) => (r.key === row.key ? row : r)));
  const handIn = async () => {
    const answer = await sending.send(`/years/${view.year}/commands`, planOf(body, rows));
    if (answer === undefined) return;
    await queries.invalidateQueries();
    say(`Planen för ${name} är lämnad.`);
    onDone();
  };
  return (
    <form
      className="form"
      noValidate
      aria-label={`Plan för ${name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <ProblemBar problem={sending.problem} />
      {rows.map((row, i) => (
        <PlanRowFields
          key={row.key}
          row={row}
          at={i}
          words={view.words}
          problem={sending.problem}
          onChange={change}
          onRemove={rows.length > 1 ? () => setRows(rows.filter((r) => r.key !== row.key)) : undefined}
        />
      ))}
      <div className="buttons">
        <Button
          type="button"
          onClick={() => setRows([...rows, emptyRow(Math.max(...rows.map((r) => r.key)) + 1)])}
        >
          Lägg till en dialog
        </Button>
      </div>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Lämna planen
        </Button>
        <Button type="button" onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
