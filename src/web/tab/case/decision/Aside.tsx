import { Field, Input, Textarea } from '@fluentui/react-components';
import type { Problem } from '../../../../contracts/views.ts';
import { errorOf } from '../../../ui/api/problem.ts';
import { type DecisionDraft, notes } from './decision-draft.ts';

interface Props {
  draft: DecisionDraft;
  problem: Problem | undefined;
  onChange(part: Partial<DecisionDraft>): void;
}

/** What the minutes say beside the decision, and where they are read. */
export const Aside = ({ draft, problem, onChange }: Props) => {
  const wrong = (field: string) => {
    const message = errorOf(problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <>
      <p className="quiet">Skriv som det står i protokollet. Det sparas som en handling.</p>
      {notes.map(({ id, name }) => (
        <Field key={id} label={name} {...wrong(id)}>
          <Textarea
            value={draft.said[id]}
            rows={2}
            resize="vertical"
            onChange={(_, d) => onChange({ said: { ...draft.said, [id]: d.value } })}
          />
        </Field>
      ))}
      <Field label="Länk till protokollet" hint="Börjar med https://" {...wrong('minutes')}>
        <Input type="url" value={draft.minutes} onChange={(_, d) => onChange({ minutes: d.value })} />
      </Field>
    </>
  );
};
