import { Button, Field, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { CaseView, MethodView, Problem } from '../../contracts/views.ts';
import { agendaBudget } from '../../domain/scheduling/agenda.ts';
import { asProblem } from '../ui/api/problem.ts';
import { useSending } from '../ui/api/useSending.ts';
import { AgendaEditor } from '../ui/booking/AgendaEditor.tsx';
import { firstTemplate } from '../ui/booking/agenda-templates.ts';
import { ruleOf, subjectOf } from '../ui/booking/booking-draft.ts';
import { scaledAgenda } from '../ui/booking/scaled-agenda.ts';
import { minutesBetween } from '../ui/booking/swedish-time.ts';
import { ProblemBar } from '../ui/ProblemBar.tsx';
import { bookedFrom } from './booked-from.ts';
import { invitation } from './invitation.ts';
import type { OfficeHost } from './office-host.ts';

/** Fills the appointment from the method, saves it and ties it to the case. */
export const FillAppointment = ({ view, host }: { view: CaseView; host: OfficeHost }) => {
  const [methodId, setMethodId] = useState(view.bookable[0]?.id ?? '');
  const method = view.bookable.find((m) => m.id === methodId);
  const template = (method && firstTemplate(view, method)?.items) ?? [];
  const [minutes, setMinutes] = useState(method?.minutes ?? 90);
  const [agenda, setAgenda] = useState(() => scaledAgenda(template, minutes));
  const [trouble, setTrouble] = useState<Problem>();
  const [tied, setTied] = useState<{ text: string; warning: boolean }>();
  const sending = useSending();
  // The share is of the appointment's own time, which the person may change at any moment ([K·P3]).
  useEffect(() => {
    const read = async () => {
      const length = minutesBetween(await host.start(), await host.end());
      setMinutes(length);
      return length;
    };
    const trusting = (reading: Promise<unknown>) =>
      void reading.catch((error: unknown) => setTrouble(asProblem(error)));
    trusting(read().then((length) => setAgenda((old) => scaledAgenda(old, length))));
    return host.onChange(() => trusting(read()));
  }, [host]);
  if (method === undefined) return <p>Policyn har ingen mötesmetod på den här nivån.</p>;
  const rule = ruleOf(view, method);

  const choose = (id: string) => {
    setMethodId(id);
    const chosen = view.bookable.find((m) => m.id === id);
    setAgenda(scaledAgenda((chosen && firstTemplate(view, chosen)?.items) ?? [], minutes));
  };
  const fill = async () => {
    const scaled = scaledAgenda(template, minutes);
    setAgenda(scaled);
    await host.setSubject(subjectOf(method.word, view.title));
    await host.setBody(invitation(view, method, scaled));
    if (method.online === 'always') await host.setOnline(true);
  };
  const tie = async () => {
    // Before it is saved: a saved appointment has gone out to those invited, whatever the register then says.
    if (rule && !agendaBudget(agenda, rule.share, minutes).enough) throw new Error(tooLittle(rule.cite));
    const booked = await bookedFrom(host, method, agenda, view.title);
    const answer = await sending.send(`/cases/${view.nr}/commands`, booked);
    if (answer === undefined) return;
    const { warning } = answer;
    const text = warning?.message ?? 'Mötet är knutet till ärendet. Inbjudan går ut från Outlook.';
    setTied({ text, warning: warning !== undefined });
  };
  const tried = (work: () => Promise<void>) => () => {
    setTrouble(undefined);
    work().catch((error: unknown) => setTrouble(asProblem(error)));
  };
  return (
    <>
      <div role="status">
        {tied === undefined ? null : (
          <MessageBar intent={tied.warning ? 'warning' : 'success'} layout="multiline">
            <MessageBarBody>{tied.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {tied === undefined ? (
        <div className="form">
          <ProblemBar problem={sending.problem ?? trouble} />
          <MethodChoice methods={view.bookable} chosen={method} onChoose={choose} />
          <Button onClick={tried(fill)}>Fyll i rubrik och text</Button>
          {rule === undefined && agenda.length === 0 ? null : (
            <AgendaEditor
              items={agenda}
              rule={rule}
              minutes={minutes}
              problem={sending.problem}
              onChange={setAgenda}
            />
          )}
          <Button appearance="primary" disabled={sending.busy} onClick={tried(tie)}>
            Spara och knyt till ärendet
          </Button>
        </div>
      ) : null}
    </>
  );
};

const tooLittle = (cite: string): string =>
  `Medborgarna får för lite av tiden (${cite}). Ändra dagordningen innan mötet sparas.`;

interface ChoiceProps {
  methods: readonly MethodView[];
  chosen: MethodView;
  onChoose(id: string): void;
}

const MethodChoice = ({ methods, chosen, onChoose }: ChoiceProps) => (
  <Field label="Metod" hint={`${chosen.guidance} (${chosen.cite})`}>
    <Select value={chosen.id} onChange={(_, d) => onChoose(d.value)}>
      {methods.map((m) => (
        <option key={m.id} value={m.id}>{`${m.name} – ${m.word}`}</option>
      ))}
    </Select>
  </Field>
);
