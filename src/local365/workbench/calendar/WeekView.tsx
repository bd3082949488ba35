import { Button, MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { Calendar } from '../api/graph.ts';
import type { Persona } from '../api/local.ts';
import { keys } from '../api/queries.ts';
import type { CalendarView } from './calendar-route.ts';
import { addDays, type Day, instantOf, mondayOf, type WallTime, weekFrom } from './local-time.ts';
import { type ShownEvent, shownEvent } from './shown-event.ts';
import { WeekAgenda } from './WeekAgenda.tsx';
import { WeekBar } from './WeekBar.tsx';
import { WeekGrid } from './WeekGrid.tsx';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
  wide: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: '0',
    [narrow]: { display: 'none' },
  },
  narrow: { display: 'none', overflowY: 'auto', flexGrow: 1, [narrow]: { display: 'block' } },
  place: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: '0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  calendar: Calendar;
  persona: Persona;
  monday: Day;
  now: WallTime;
  show: (view: Partial<CalendarView>) => void;
}

/** A week of the persona's events: a grid, or on a phone a list by day. */
export function WeekView({ calendar, persona, monday, now, show }: Props) {
  const styles = useStyles();
  const events = useQuery({
    queryKey: [...keys.calendar(persona.upn), 'week', monday],
    queryFn: () => calendar.view(instantOf(`${monday}T00:00`), instantOf(`${addDays(monday, 7)}T00:00`)),
    select: (found) => found.map(shownEvent),
  });
  const today = now.slice(0, 10);
  const create = (start: WallTime) => calendar.writable && show({ open: { kind: 'new', start } });
  const open = ({ id }: ShownEvent) => show({ open: { kind: 'event', id } });
  const thisWeek = monday === mondayOf(today);
  // A new meeting is proposed for the next whole hour, or for Monday at nine in another week.
  const proposed =
    thisWeek && now.slice(11, 13) < '22'
      ? `${today}T${String(Number(now.slice(11, 13)) + 1).padStart(2, '0')}:00`
      : `${monday}T09:00`;
  const view = { days: weekFrom(monday), events: events.data ?? [], today, now, open, create };
  return (
    <section className={styles.place} aria-label={`Kalender för ${persona.name}`}>
      <WeekBar
        monday={monday}
        thisWeek={thisWeek}
        go={(to) => show({ monday: to })}
        today={today}
        create={calendar.writable ? () => create(proposed) : null}
      />
      {events.isError && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {events.error.message} <Button onClick={() => void events.refetch()}>Försök igen</Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {events.isPending ? (
        <Spinner label="Hämtar möten" />
      ) : (
        <>
          <div className={styles.wide}>
            <WeekGrid {...view} />
          </div>
          <div className={styles.narrow}>
            <WeekAgenda {...view} />
          </div>
        </>
      )}
    </section>
  );
}
