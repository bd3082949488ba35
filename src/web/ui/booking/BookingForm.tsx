import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView, RoomsView } from '../../../contracts/views.ts';
import type { Api } from '../api/client.ts';
import { useBodies } from '../api/queries.ts';
import { useSending } from '../api/useSending.ts';
import { ProblemBar } from '../ProblemBar.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { commandOf, type Draft, firstDraft, ruleOf, withMethod } from './booking-draft.ts';
import { FreeTimes } from './FreeTimes.tsx';
import { addressesIn, People } from './People.tsx';
import { swedishParts } from './swedish-time.ts';
import { TemplateChoice } from './TemplateChoice.tsx';

interface Props {
  view: CaseView;
  api: Api;
  onDone(): void;
}

/** Books a meeting by a method of the bank: the word, the length and the agenda follow the method. */
export const BookingForm = ({ view, api, onDone }: Props) => {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(view));
  const [warning, setWarning] = useState<string>();
  const [missing, setMissing] = useState(false);
  const sending = useSending();
  const bodies = useBodies();
  const rooms = useQuery({
    queryKey: ['rooms'],
    queryFn: () => api.get<RoomsView>('/rooms'),
    staleTime: 600_000,
  });
  const method = view.bookable.find((m) => m.id === draft.method);
  const change = (part: Partial<Draft>) => setDraft((d) => ({ ...d, ...part }));
  const errorOf = (field: string) => {
    const message = sending.problem?.errors?.find((e) => e.field === field)?.message;
    if (message !== undefined) return { validationMessage: message };
    const here =
      missing && ((field === 'start' && draft.date === '') || (field === 'time' && draft.time === ''));
    return here ? { validationMessage: 'Fyll i det här.' } : {};
  };
  const book = async () => {
    const command = commandOf(draft);
    setMissing(command === undefined);
    if (command === undefined) return;
    const answer = await sending.send(`/cases/${view.nr}/commands`, command);
    if (answer?.warning) setWarning(answer.warning.message);
    else if (answer !== undefined) onDone();
  };
  if (warning !== undefined) {
    return (
      <MessageBar intent="warning" layout="multiline" role="alert">
        <MessageBarBody>
          {warning} <Button onClick={onDone}>Till ärendet</Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void book();
      }}
    >
      <ProblemBar problem={sending.problem} />
      <Field label="Metod" required hint={method === undefined ? '' : `${method.guidance} (${method.cite})`}>
        <RadioGroup
          value={draft.method}
          onChange={(_, d) => {
            const chosen = view.bookable.find((m) => m.id === d.value);
            if (chosen) setDraft((old) => withMethod(old, chosen, view));
          }}
        >
          {view.bookable.map((m) => (
            <Radio key={m.id} value={m.id} label={`${m.name} – ${m.word}`} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Rubrik" required {...errorOf('subject')}>
        <Input value={draft.subject} onChange={(_, d) => change({ subject: d.value, ownSubject: true })} />
      </Field>
      <People
        bodies={bodies.data?.bodies ?? []}
        chosen={draft.people}
        others={draft.others}
        onChosen={(people) => change({ people })}
        onOthers={(others) => change({ others })}
      />
      <Field label="Rum">
        <Select value={draft.room} onChange={(_, d) => change({ room: d.value })}>
          <option value="">Inget rum</option>
          {rooms.data?.rooms.map((r) => (
            <option key={r.address} value={r.address}>
              {r.capacity === undefined ? r.name : `${r.name} (${r.capacity} platser)`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Plats" hint="Som den ska stå i inbjudan." {...errorOf('place')}>
        <Input value={draft.place} onChange={(_, d) => change({ place: d.value })} />
      </Field>
      <Checkbox
        label="Teams-möte"
        checked={draft.online}
        disabled={method?.online !== 'may'}
        onChange={(_, d) => change({ online: d.checked === true })}
      />
      <FreeTimes
        api={api}
        addresses={[
          ...draft.people,
          ...addressesIn(draft.others),
          ...(draft.room === '' ? [] : [draft.room]),
        ]}
        minutes={draft.minutes}
        noticeDays={method?.noticeDays ?? 0}
        evening={method?.evening ?? false}
        onPick={(start) => change(swedishParts(start))}
      />
      <div className="side">
        <Field label="Dag" required {...errorOf('start')}>
          <Input type="date" value={draft.date} onChange={(_, d) => change({ date: d.value })} />
        </Field>
        <Field label="Börjar" required {...errorOf('time')}>
          <Input type="time" value={draft.time} onChange={(_, d) => change({ time: d.value })} />
        </Field>
        <Field label="Längd i minuter" required {...errorOf('end')}>
          <Input
            type="number"
            min={15}
            value={String(draft.minutes)}
            onChange={(_, d) => change({ minutes: Number(d.value) })}
          />
        </Field>
      </div>
      <TemplateChoice
        view={view}
        method={draft.method}
        minutes={draft.minutes}
        onChoose={(agenda) => change({ agenda })}
      />
      <AgendaEditor
        items={draft.agenda}
        rule={ruleOf(view, method)}
        minutes={draft.minutes}
        problem={sending.problem}
        onChange={(agenda) => change({ agenda })}
      />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Boka
        </Button>
        <Button type="button" onClick={onDone}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
