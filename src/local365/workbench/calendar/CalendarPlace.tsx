import { Spinner } from '@fluentui/react-components';
import { useMemo } from 'react';
import { calendarOf } from '../api/graph.ts';
import type { Info, Persona } from '../api/local.ts';
import { sharedCalendarOf } from '../api/shared-calendar.ts';
import type { Appearance } from '../app/appearance.ts';
import type { Route } from '../app/route.ts';
import { go } from '../app/use-route.ts';
import { AppointmentLoader } from '../outlook/AppointmentLoader.tsx';
import { calendarRoute, readCalendar } from './calendar-route.ts';
import { wallTimeOf } from './local-time.ts';
import { WeekView } from './WeekView.tsx';

interface Props {
  info: Info;
  persona: Persona;
  appearance: Appearance;
  route: Route;
  now: number | null;
}

/** Outlook's calendar: the week, or the appointment window over it. */
export function CalendarPlace({ info, persona, appearance, route, now }: Props) {
  const calendar = useMemo(
    () => (persona.kind === 'shared' ? sharedCalendarOf(persona.upn) : calendarOf(info, persona.upn)),
    [info, persona],
  );
  if (now === null) return <Spinner label="Hämtar kalendern" />;
  const wallNow = wallTimeOf(now);
  const { monday, open } = readCalendar(route, wallNow.slice(0, 10));
  const show = (view: Parameters<typeof calendarRoute>[1]) => go(calendarRoute(persona.upn, view));
  if (open.kind === 'none') {
    return (
      <WeekView
        {...{ calendar, persona, monday, now: wallNow }}
        show={(view) => show({ monday, open, ...view })}
      />
    );
  }
  return (
    <AppointmentLoader
      key={JSON.stringify(open)}
      {...{ info, persona, calendar, appearance, open }}
      close={() => show({ monday, open: { kind: 'none' } })}
    />
  );
}
