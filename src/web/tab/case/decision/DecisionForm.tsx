import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormView } from '../../../../contracts/views.ts';
import { errorOf } from '../../../ui/api/problem.ts';
import type { Sending } from '../../../ui/api/useSending.ts';
import { FieldInput } from '../../../ui/forms/FieldInput.tsx';
import { Questions } from '../../../ui/forms/Questions.tsx';
import { requiredNow } from '../../../ui/forms/required-now.ts';
import { ProblemBar } from '../../../ui/ProblemBar.tsx';
import { Aside } from './Aside.tsx';
import { commandOf, type DecisionDraft, firstDecision, missing, sentenceOf } from './decision-draft.ts';
import { Minuted } from './Minuted.tsx';
import { Votes } from './Votes.tsx';

interface Props {
  form: FormView;
  /** Whose decision it is: *Kommunfullmäktige*. */
  body: string;
  /** The day it stood on the agenda of. */
  date: string | undefined;
  /** In fullmäktige a minority may have it sent back or tabled. */
  mayMinority: boolean;
  sending: Sending;
  onSubmit(body: object): void;
  onCancel(): void;
}

/** What the secretary writes down after the meeting; read through once more before it is sent, since it is not taken back. */
export const DecisionForm = ({ form, body, date, mayMinority, sending, onSubmit, onCancel }: Props) => {
  const [draft, setDraft] = useState<DecisionDraft>(() => firstDecision(date));
  const [lacks, setLacks] = useState<string[]>([]);
  const [reading, setReading] = useState(false);
  const change = (part: Partial<DecisionDraft>) => {
    setReading(false);
    setDraft((d) => ({ ...d, ...part }));
  };
  const read = () => {
    const found = missing(draft);
    setLacks(found);
    setReading(found.length === 0);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reading) onSubmit(commandOf(draft));
        else read();
      }}
    >
      <ProblemBar problem={sending.problem ?? lacking(lacks)} />
      <p>Skriv av protokollet. Kortens svar var bara beredning: det är det här som gäller.</p>
      <Minuted draft={draft} problem={sending.problem} onChange={change} />
      <Questions
        questions={form.questions ?? []}
        answers={draft.answers}
        problem={sending.problem}
        onAnswer={(answers) => change({ answers })}
      />
      {form.fields.map((field) => (
        <FieldInput
          key={field.id}
          field={requiredNow(field, draft.values)}
          value={draft.values[field.id]}
          error={errorOf(sending.problem, field.id)}
          onChange={(value) => {
            const { [field.id]: _old, ...rest } = draft.values;
            change({ values: value === undefined ? rest : { ...rest, [field.id]: value } });
          }}
        />
      ))}
      <Votes draft={draft} problem={sending.problem} mayMinority={mayMinority} onChange={change} />
      <Aside draft={draft} problem={sending.problem} onChange={change} />
      {reading ? <ReadThrough sentence={sentenceOf(draft, body)} /> : null}
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          {reading ? 'Skriv in beslutet' : 'Läs igenom'}
        </Button>
        <Button type="button" onClick={reading ? () => setReading(false) : onCancel}>
          {reading ? 'Ändra' : 'Avbryt'}
        </Button>
      </div>
    </form>
  );
};

const ReadThrough = ({ sentence }: { sentence: string }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="panel" ref={place} tabIndex={-1} aria-label="Läs igenom innan du skriver in beslutet">
      <p className="strong">{sentence}</p>
      <p>Ett inskrivet beslut kan inte tas tillbaka.</p>
    </section>
  );
};

const lacking = (lacks: readonly string[]) =>
  lacks.length === 0
    ? undefined
    : {
        type: '/problem/incomplete',
        title: 'Något saknas.',
        status: 422,
        errors: lacks.map((message) => ({ field: message, message })),
      };
