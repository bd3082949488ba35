import { makeStyles, tokens } from '@fluentui/react-components';
import { DayColumn } from './DayColumn.tsx';
import { DayHeads } from './DayHeads.tsx';
import { hourHeight } from './hour-height.ts';
import type { Day, WallTime } from './local-time.ts';
import { partsOn, type ShownEvent } from './shown-event.ts';

const useStyles = makeStyles({
  scroll: { overflow: 'auto', flexGrow: 1, minHeight: '0' },
  grid: { display: 'grid', gridTemplateColumns: '52px repeat(7, minmax(96px, 1fr))', minWidth: '720px' },
  hours: { position: 'relative' },
  hour: {
    height: `${hourHeight}px`,
    paddingInlineEnd: '8px',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    transform: 'translateY(-7px)',
  },
});

export interface WeekProps {
  days: readonly Day[];
  events: readonly ShownEvent[];
  today: Day;
  now: WallTime;
  open: (event: ShownEvent) => void;
  create: (start: WallTime) => void;
}

/** Seven days side by side from 07 to 21, stretched where something stands earlier or later. */
export function WeekGrid({ days, events, today, now, open, create }: WeekProps) {
  const styles = useStyles();
  const columns = days.map((day) => ({ day, parts: partsOn(day, events) }));
  const timed = columns.flatMap(({ parts }) => parts.filter(({ allDay }) => !allDay));
  const first = Math.min(7, ...timed.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(21, ...timed.map(({ to }) => Math.ceil(to / 60)));
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label="Veckans möten">
      <div className={styles.grid}>
        <DayHeads {...{ columns, today, open }} />
        <div className={styles.hours} aria-hidden>
          {hours.map((hour) => (
            <div key={hour} className={styles.hour}>
              {hour === first ? '' : String(hour).padStart(2, '0')}
            </div>
          ))}
        </div>
        {columns.map(({ day, parts }) => (
          <DayColumn
            key={day}
            {...{ day, first, last, open, create }}
            parts={parts.filter(({ allDay }) => !allDay)}
            now={day === today ? now : null}
          />
        ))}
      </div>
    </section>
  );
}
