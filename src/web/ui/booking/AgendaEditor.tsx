import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import type { Problem } from '../../../contracts/views.ts';
import { type AgendaItem, agendaBudget } from '../../../domain/scheduling/agenda.ts';
import { errorOf } from '../api/problem.ts';

interface Props {
  items: readonly AgendaItem[];
  /** The policy's share for this kind of meeting; undefined where it asks for none. */
  rule: { share: [number, number]; cite: string } | undefined;
  /** Of the meeting: the share is of its time, also what the agenda leaves unplanned. */
  minutes: number;
  /** What the server says of the points. */
  problem?: Problem | undefined;
  onChange(items: AgendaItem[]): void;
}

/** The agenda as a time budget; the citizens' share is checked while one writes ([K·P3]). */
export const AgendaEditor = ({ items, rule, minutes, problem, onChange }: Props) => {
  const wrong = (field: string) => {
    const message = errorOf(problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const change = (index: number, part: Partial<AgendaItem>) =>
    onChange(items.map((item, i) => (i === index ? { ...item, ...part } : item)));
  return (
    <fieldset className="agenda">
      <legend>Dagordning</legend>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the agenda
        <div className="agenda-row" key={i}>
          <Field {...wrong(`agenda.${i}.title`)}>
            <Input
              aria-label={`Punkt ${i + 1}`}
              value={item.title}
              onChange={(_, d) => change(i, { title: d.value })}
            />
          </Field>
          <Field {...wrong(`agenda.${i}.minutes`)}>
            <Input
              aria-label={`Minuter för punkt ${i + 1}`}
              type="number"
              min={1}
              value={String(item.minutes)}
              onChange={(_, d) => change(i, { minutes: Number(d.value) })}
            />
          </Field>
          <Checkbox
            label="Medborgarnas"
            checked={item.citizens}
            onChange={(_, d) => change(i, { citizens: d.checked === true })}
          />
          <Button
            aria-label={`Ta bort punkt ${i + 1}`}
            onClick={() => onChange(items.filter((_, at) => at !== i))}
          >
            Ta bort
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...items, { title: '', minutes: 10, citizens: false }])}>
          Lägg till punkt
        </Button>
      </div>
      <Share items={items} rule={rule} minutes={minutes} />
    </fieldset>
  );
};

const Share = ({ items, rule, minutes: length }: Omit<Props, 'onChange' | 'problem'>) => {
  if (rule === undefined) return null;
  const { minutes, citizens, required, enough } = agendaBudget(items, rule.share, length);
  return (
    <p role="status" className={enough ? 'quiet' : 'error'}>
      {`Medborgarna får ${citizens} av ${minutes} minuter. ${enough ? 'Det räcker' : `Minst ${required} krävs`} (${rule.cite}).`}
    </p>
  );
};
