import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { longDay } from './day-name.ts';
import { EventButton } from './EventButton.tsx';
import { partsOn } from './shown-event.ts';
import type { WeekProps } from './WeekGrid.tsx';

const useStyles = makeStyles({
  day: { padding: '10px 16px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  today: { color: tokens.colorBrandForeground1 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '6px' },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The week as a list, for the width of a phone. */
export function WeekAgenda({ days, events, today, open }: WeekProps) {
  const styles = useStyles();
  return days.map((day) => {
    const parts = partsOn(day, events).sort((a, b) => a.from - b.from);
    return (
      <section key={day} className={styles.day}>
        <h2 className={mergeClasses(styles.name, day === today && styles.today)}>
          {longDay(day)}
          {day === today ? ' (idag)' : ''}
        </h2>
        {parts.length === 0 ? (
          <span className={styles.none}>Inga möten</span>
        ) : (
          <ul className={styles.list}>
            {parts.map((part) => (
              <li key={part.id}>
                <EventButton event={part} open={open} />
              </li>
            ))}
          </ul>
        )}
      </section>
    );
  });
}
