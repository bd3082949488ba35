import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { Problem } from '../../../../contracts/views.ts';
import { errorOf } from '../../../ui/api/problem.ts';
import { type DecisionDraft, type Outcome, outcomes } from './decision-draft.ts';

interface Props {
  draft: DecisionDraft;
  problem: Problem | undefined;
  onChange(part: Partial<DecisionDraft>): void;
}

/** What every extract of minutes has: outcome, day, paragraph, how many took part. */
export const Minuted = ({ draft, problem, onChange }: Props) => {
  const wrong = (field: string) => {
    const message = errorOf(problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const chosen = outcomes.find((o) => o.id === draft.outcome);
  return (
    <>
      <Field label="Vad beslutade organet?" required hint={chosen?.follows ?? ''} {...wrong('outcome')}>
        <RadioGroup
          value={draft.outcome ?? ''}
          onChange={(_, d) => onChange({ outcome: d.value as Outcome })}
        >
          {outcomes.map((o) => (
            <Radio key={o.id} value={o.id} label={o.name} />
          ))}
        </RadioGroup>
      </Field>
      <div className="side">
        <Field label="Sammanträdets dag" required {...wrong('date')}>
          <Input type="date" value={draft.date} onChange={(_, d) => onChange({ date: d.value })} />
        </Field>
        <Field label="§" required {...wrong('paragraph')}>
          <Input value={draft.paragraph} onChange={(_, d) => onChange({ paragraph: d.value })} />
        </Field>
        <Field label="Antal som deltog i beslutet" required {...wrong('present')}>
          <Input
            type="number"
            min={1}
            value={draft.present}
            onChange={(_, d) => onChange({ present: d.value })}
          />
        </Field>
      </div>
    </>
  );
};
