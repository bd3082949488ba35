import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import type { Problem } from '../../../../contracts/views.ts';
import { errorOf } from '../../../ui/api/problem.ts';
import type { DecisionDraft } from './decision-draft.ts';

interface Props {
  draft: DecisionDraft;
  problem: Problem | undefined;
  onChange(part: Partial<DecisionDraft>): void;
}

const kinds = [
  ['yes', 'Ja'],
  ['no', 'Nej'],
  ['abstained', 'Avstod'],
] as const;

/** Votes where there was a vote, jäv and reservations, and where the minutes are read. */
export const Aside = ({ draft, problem, onChange }: Props) => {
  const wrong = (field: string) => {
    const message = errorOf(problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <>
      <Checkbox
        label="Det blev omröstning"
        checked={draft.voted}
        onChange={(_, d) => onChange({ voted: d.checked === true })}
      />
      {draft.voted ? (
        <div className="side">
          {kinds.map(([id, label], i) => (
            <Field key={id} label={label} {...(i === 0 ? wrong('votes') : {})}>
              <Input
                type="number"
                min={0}
                value={draft.votes[id]}
                onChange={(_, d) => onChange({ votes: { ...draft.votes, [id]: d.value } })}
              />
            </Field>
          ))}
        </div>
      ) : null}
      <Field
        label="Yrkanden, jäv och reservationer"
        hint="Som det står i protokollet. Sparas som en handling."
        {...wrong('notes')}
      >
        <Textarea
          value={draft.notes}
          rows={3}
          resize="vertical"
          onChange={(_, d) => onChange({ notes: d.value })}
        />
      </Field>
      <Field label="Länk till protokollet" hint="Börjar med https://" {...wrong('minutes')}>
        <Input type="url" value={draft.minutes} onChange={(_, d) => onChange({ minutes: d.value })} />
      </Field>
    </>
  );
};
