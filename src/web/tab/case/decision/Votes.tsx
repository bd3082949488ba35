import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { Problem } from '../../../../contracts/views.ts';
import { errorOf } from '../../../ui/api/problem.ts';
import { type DecisionDraft, isMinority, minorityMay } from './decision-draft.ts';

interface Props {
  draft: DecisionDraft;
  problem: Problem | undefined;
  mayMinority: boolean;
  onChange(part: Partial<DecisionDraft>): void;
}

const kinds = ['yes', 'no', 'abstained'] as const;
const names = { yes: 'Ja', no: 'Nej', abstained: 'Avstod' };
/** What is voted on is then whether it is sent back or tabled. */
const minorityNames = { yes: 'För', no: 'Emot', abstained: 'Avstod' };

/** Votes where there was a vote; a minority of fullmäktige always shows by its votes. */
export const Votes = ({ draft, problem, mayMinority, onChange }: Props) => {
  const minority = isMinority(draft);
  const wrong = (field: string) => {
    const message = errorOf(problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  return (
    <>
      {mayMinority && minorityMay(draft) ? (
        <Field {...wrong('minority')}>
          <Checkbox
            label={`Minoritets${draft.outcome === 'tabled' ? 'bordläggning' : 'återremiss'} (minst en tredjedel)`}
            checked={draft.minority}
            onChange={(_, d) => onChange({ minority: d.checked === true })}
          />
        </Field>
      ) : null}
      {minority ? null : (
        <Checkbox
          label="Det blev omröstning"
          checked={draft.voted}
          onChange={(_, d) => onChange({ voted: d.checked === true })}
        />
      )}
      {draft.voted || minority ? (
        <div className="side">
          {kinds.map((id, i) => (
            <Field
              key={id}
              label={(minority ? minorityNames : names)[id]}
              {...(i === 0 ? wrong('votes') : {})}
            >
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
    </>
  );
};
