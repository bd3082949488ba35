import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { errorOf } from '../../ui/api/problem.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { firstNewCase, type Initiative, newCaseOf, wayOf } from './new-case-draft.ts';
import { WhoseInitiative } from './WhoseInitiative.tsx';

/** Takes a matter up on one of the ways that are open to this person. */
export const NewCaseForm = ({ initiatives }: { initiatives: readonly Initiative[] }) => {
  const sending = useSending();
  const say = useSay();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => firstNewCase(initiatives));
  const [asked, setAsked] = useState(false);
  const type = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const chosen = initiatives.find((i) => wayOf(i) === draft.way);
  const wrong = (field: string) => {
    const message =
      errorOf(sending.problem, field) ?? (asked && field === 'channel' ? 'Välj väg in.' : undefined);
    return message === undefined ? {} : { validationMessage: message };
  };
  const open = async () => {
    setAsked(chosen === undefined);
    if (chosen === undefined) return;
    const answer = await sending.send('/cases', newCaseOf(draft, chosen));
    if (answer === undefined) return;
    say(`Ärende ${answer.nr} är öppnat.`, { at: `/arende/${answer.nr}` });
    go(`/arende/${answer.nr}`);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <ProblemBar problem={sending.problem} />
      <WhoseInitiative initiatives={initiatives} draft={draft} wrong={wrong} onChange={setDraft} />
      <Field label="Rubrik" required {...wrong('title')}>
        <Input value={draft.title} onChange={(_, d) => type({ title: d.value })} />
      </Field>
      <Field label="Ort" {...wrong('place')}>
        <Input value={draft.place} onChange={(_, d) => type({ place: d.value })} />
      </Field>
      <Field
        label="Vad gäller det?"
        required
        hint="Skriv kort. Det mesta fylls i senare, när det behövs."
        {...wrong('description')}
      >
        <Textarea
          value={draft.description}
          rows={5}
          resize="vertical"
          onChange={(_, d) => type({ description: d.value })}
        />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Öppna ärendet
        </Button>
      </div>
    </form>
  );
};
