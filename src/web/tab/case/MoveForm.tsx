import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../contracts/views.ts';
import { errorOf } from '../../ui/api/problem.ts';
import type { Sending } from '../../ui/api/useSending.ts';
import { instantOf, later, minutesBetween, swedishParts } from '../../ui/booking/swedish-time.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';

interface Props {
  meeting: MeetingView;
  sending: Sending;
  onSubmit(body: object): void;
  onCancel(): void;
}

/** Another day or hour for a meeting; whoever is invited hears of it from Outlook. */
export const MoveForm = ({ meeting, sending, onSubmit, onCancel }: Props) => {
  const [{ date, time }, setWhen] = useState(() => swedishParts(meeting.start));
  const [minutes, setMinutes] = useState(() => String(minutesBetween(meeting.start, meeting.end)));
  const wrong = (field: string) => {
    const message = errorOf(sending.problem, field);
    return message === undefined ? {} : { validationMessage: message };
  };
  const move = () => {
    const start = instantOf(date, time) ?? '';
    const end = start === '' ? '' : later(start, Number(minutes));
    onSubmit({ meeting: meeting.id, start, end });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <ProblemBar problem={sending.problem} />
      <p>Alla inbjudna får en ny tid från Outlook.</p>
      <div className="side">
        <Field label="Dag" required {...wrong('start')}>
          <Input type="date" value={date} onChange={(_, d) => setWhen({ date: d.value, time })} />
        </Field>
        <Field label="Börjar" required>
          <Input type="time" value={time} onChange={(_, d) => setWhen({ date, time: d.value })} />
        </Field>
        <Field label="Längd i minuter" required {...wrong('end')}>
          <Input type="number" min={15} value={minutes} onChange={(_, d) => setMinutes(d.value)} />
        </Field>
      </div>
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Flytta mötet
        </Button>
        <Button type="button" onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
