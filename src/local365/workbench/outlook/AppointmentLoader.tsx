import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Calendar } from '../api/graph.ts';
import type { Info, Persona } from '../api/local.ts';
import { keys } from '../api/queries.ts';
import type { Appearance } from '../app/appearance.ts';
import type { CalendarView } from '../calendar/calendar-route.ts';
import { AppointmentWindow } from './AppointmentWindow.tsx';
import { newAppointment } from './appointment.ts';
import { AppointmentStore } from './appointment-store.ts';
import { fromGraph } from './graph-appointment.ts';

export interface AppointmentProps {
  info: Info;
  persona: Persona;
  calendar: Calendar;
  appearance: Appearance;
  close: () => void;
}

type Opened = Exclude<CalendarView['open'], { kind: 'none' }>;

/** Opens an appointment window on a new meeting, or on one read from the mailbox and read anew when it changes there. */
export function AppointmentLoader({ open, ...props }: AppointmentProps & { open: Opened }) {
  const { persona, calendar, close } = props;
  const [store, setStore] = useState(() =>
    open.kind === 'new'
      ? new AppointmentStore(
          newAppointment(
            open.start,
            { displayName: persona.name, emailAddress: persona.upn },
            crypto.randomUUID(),
          ),
        )
      : null,
  );
  const read = useQuery({
    queryKey: [...keys.calendar(persona.upn), 'event', open.kind === 'event' ? open.id : ''],
    queryFn: () => calendar.read(open.kind === 'event' ? open.id : ''),
    enabled: open.kind === 'event',
  });

  useEffect(() => {
    if (read.data === undefined) return;
    const appointment = fromGraph(read.data, crypto.randomUUID());
    if (store === null) setStore(new AppointmentStore(appointment));
    // What the person is writing is never overwritten by what happens in the mailbox meanwhile.
    else if (!store.hasUnsavedChanges()) store.saved(appointment);
  }, [read.data, store]);

  if (store !== null) return <AppointmentWindow {...props} store={store} />;
  if (!read.isError) return <Spinner label="Öppnar mötet" />;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>Mötet gick inte att öppna. {read.error.message}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={close}>Till kalendern</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
