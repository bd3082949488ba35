import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { errorOf } from '../../ui/api/problem.ts';
import type { Sending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';

interface Props {
  sending: Sending;
  onSubmit(meeting: { date: string; start: string }): void;
  onCancel(): void;
}

/** The day and the time of one meeting. */
export const MeetingForm = ({ sending, onSubmit, onCancel }: Props) => {
  const [date, setDate] = useState('');
  const [start, setStart] = useState('');
  const wrong = (field: string) => {
    const message = errorOf(sending.problem, field);
    return message === undefined ? {} : { validationMessage: message, validationState: 'error' as const };
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ date, start });
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Field label="Dag" required {...wrong('date')}>
        <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
      </Field>
      <Field label="Börjar" hint="Klockslaget får vänta." {...wrong('start')}>
        <Input type="time" value={start} onChange={(_, { value }) => setStart(value)} />
      </Field>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Lägg in
        </Button>
        <Button onClick={onCancel}>Avbryt</Button>
      </div>
    </form>
  );
};
