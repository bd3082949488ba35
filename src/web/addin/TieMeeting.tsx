import { Button, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseView, Problem } from '../../contracts/views.ts';
import { asProblem } from '../ui/api/problem.ts';
import { useCase } from '../ui/api/queries.ts';
import { useSending } from '../ui/api/useSending.ts';
import { AgendaEditor } from '../ui/booking/AgendaEditor.tsx';
import { ruleOf, subjectOf } from '../ui/booking/booking-draft.ts';
import { scaledAgenda } from '../ui/booking/scaled-agenda.ts';
import { minutesBetween } from '../ui/booking/swedish-time.ts';
import { ProblemBar } from '../ui/ProblemBar.tsx';
import { invitation } from './invitation.ts';
import type { OfficeHost } from './office-host.ts';

interface Props {
  nr: string;
  host: OfficeHost;
  onBack(): void;
}

/** The chosen case: may a meeting be booked in it now? */
export const TieMeeting = ({ nr, host, onBack }: Props) => {
  const { data: view } = useCase(nr);
  if (view === undefined) return <Spinner label="Hämtar ärendet …" />;
  const may = view.abilities.some((a) => a.type === 'bookMeeting');
  return (
    <section aria-label={view.title}>
      <h2>{view.title}</h2>
      <p className="quiet">{`${view.nr} · ${view.next.step}: ${view.next.who}`}</p>
      {may ? (
        <Fill view={view} host={host} />
      ) : (
        <p>Möten kan bokas när ärendet har kommit till genomförandet, av den som ansvarar för det.</p>
      )}
      <Button onClick={onBack}>Välj en annan dialog</Button>
    </section>
  );
};

const Fill = ({ view, host }: { view: CaseView; host: OfficeHost }) => {
  const [methodId, setMethodId] = useState(view.bookable[0]?.id ?? '');
  const method = view.bookable.find((m) => m.id === methodId);
  const [agenda, setAgenda] = useState(() =>
    scaledAgenda(view.agendaRule?.template ?? [], method?.minutes ?? 90),
  );
  const [trouble, setTrouble] = useState<Problem>();
  const [tied, setTied] = useState<{ text: string; warning: boolean }>();
  const [minutes, setMinutes] = useState(method?.minutes ?? 90);
  const sending = useSending();
  const rule = ruleOf(view, method);
  if (method === undefined) return <p>Policyn har ingen mötesmetod på den här nivån.</p>;

  const fill = async () => {
    const length = minutesBetween(await host.start(), await host.end());
    const scaled = scaledAgenda(view.agendaRule?.template ?? [], length);
    setMinutes(length);
    setAgenda(scaled);
    await host.setSubject(subjectOf(method.word, view.title));
    await host.setBody(invitation(view, method, rule === undefined ? [] : scaled));
    if (method.online === 'always') await host.setOnline(true);
  };
  const tie = async () => {
    const [subject, start, end, place, people, online] = await Promise.all([
      host.subject(),
      host.start(),
      host.end(),
      host.location(),
      host.attendees(),
      host.isOnline(),
    ]);
    const existingEvent = await host.save();
    const answer = await sending.send(`/cases/${view.nr}/commands`, {
      type: 'bookMeeting',
      method: method.id,
      subject,
      start,
      end,
      online: online ?? method.online !== 'no',
      people,
      agenda: rule === undefined ? [] : agenda,
      existingEvent,
      ...(place === '' ? {} : { place }),
    });
    if (answer === undefined) return;
    const { warning } = answer;
    const text = warning?.message ?? 'Mötet är knutet till ärendet. Inbjudan går ut från Outlook.';
    setTied({ text, warning: warning !== undefined });
  };
  const tried = (work: () => Promise<void>) => () => {
    setTrouble(undefined);
    work().catch((error: unknown) => setTrouble(asProblem(error)));
  };
  if (tied !== undefined) {
    return (
      <MessageBar intent={tied.warning ? 'warning' : 'success'} layout="multiline" role="status">
        <MessageBarBody>{tied.text}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className="form">
      <ProblemBar problem={sending.problem ?? trouble} />
      <Field label="Metod" hint={`${method.guidance} (${method.cite})`}>
        <Select value={methodId} onChange={(_, d) => setMethodId(d.value)}>
          {view.bookable.map((m) => (
            <option key={m.id} value={m.id}>{`${m.name} – ${m.word}`}</option>
          ))}
        </Select>
      </Field>
      <Button onClick={tried(fill)}>Fyll i rubrik och text</Button>
      {rule === undefined ? null : (
        <AgendaEditor items={agenda} rule={rule} minutes={minutes} onChange={setAgenda} />
      )}
      <Button appearance="primary" disabled={sending.busy} onClick={tried(tie)}>
        Spara och knyt till ärendet
      </Button>
    </div>
  );
};
