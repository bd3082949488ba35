import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { errorOf } from '../../ui/api/problem.ts';
import { usePolicy } from '../../ui/api/queries.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { Heading } from '../Heading.tsx';

/** A dialogue that the municipality itself takes the initiative to. */
const NewCasePage = () => {
  const policy = usePolicy();
  const sending = useSending();
  const say = useSay();
  const [, go] = useLocation();
  const [typed, setTyped] = useState({ channel: '', title: '', place: '', description: '' });
  const type = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const wrong = (field: keyof typeof typed) => {
    const message = errorOf(sending.problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const open = async () => {
    const answer = await sending.send('/cases', typed);
    if (answer === undefined) return;
    say(`Ärende ${answer.nr} är öppnat.`, { at: `/arende/${answer.nr}` });
    go(`/arende/${answer.nr}`);
  };
  return (
    <main className="page">
      <p>
        <Link href="/">Till registret</Link>
      </p>
      <Heading>Öppna ett ärende</Heading>
      <p>
        För en dialog som kommunen själv tar initiativ till. Det medborgare önskar kommer in som önskemål.
      </p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <ProblemBar problem={sending.problem} />
        <Field label="Väg in" required {...wrong('channel')}>
          <Select value={typed.channel} onChange={(_, d) => type({ channel: d.value })}>
            <option value="">Välj …</option>
            {policy.data?.channels
              .filter((c) => c.initiator !== 'citizen')
              .map((c) => (
                <option key={c.id} value={c.id}>
                  {c.name}
                </option>
              ))}
          </Select>
        </Field>
        <Field label="Rubrik" required {...wrong('title')}>
          <Input value={typed.title} onChange={(_, d) => type({ title: d.value })} />
        </Field>
        <Field label="Ort" {...wrong('place')}>
          <Input value={typed.place} onChange={(_, d) => type({ place: d.value })} />
        </Field>
        <Field label="Vad gäller det?" required {...wrong('description')}>
          <Textarea
            value={typed.description}
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
    </main>
  );
};
export default NewCasePage;
