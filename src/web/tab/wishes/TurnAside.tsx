import { Button, Field, Textarea } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { WishView } from '../../../contracts/views.ts';
import { errorOf } from '../../ui/api/problem.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';
import { WayChoice } from './WayChoice.tsx';

/** An answer with the reason and the way that is open instead. */
export const TurnAside = ({ wish, onDone }: { wish: WishView; onDone(): void }) => {
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  const wrong = (field: string) => {
    const message = errorOf(sending.problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const [reason, setReason] = useState('');
  const [way, setWay] = useState('');
  const send = async () => {
    const answer = await sending.send(`/wishes/${wish.nr}/commands`, { type: 'turnAside', reason, way });
    if (answer === undefined) return;
    await queries.invalidateQueries();
    onDone();
    say(`Svaret på ${wish.nr} är skickat.`);
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Field
        label="Varför blir det ingen dialog?"
        required
        hint="Skickas till den som skrev. Skriv enkelt och vänligt."
        {...wrong('reason')}
      >
        <Textarea value={reason} rows={4} resize="vertical" onChange={(_, d) => setReason(d.value)} />
      </Field>
      <WayChoice ways={wish.ways} onChoose={setWay} />
      <Field label="Vilken väg står öppen i stället?" required {...wrong('way')}>
        <Textarea value={way} rows={3} resize="vertical" onChange={(_, d) => setWay(d.value)} />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Skicka svaret
        </Button>
        <Button type="button" onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
