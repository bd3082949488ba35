import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { longDay, shortDay } from './day-name.ts';
import { EventButton } from './EventButton.tsx';
import type { Day } from './local-time.ts';
import type { DayPart, ShownEvent } from './shown-event.ts';

const useStyles = makeStyles({
  corner: {
    position: 'sticky',
    top: '0',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    position: 'sticky',
    top: '0',
    zIndex: 2,
    padding: '6px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: {
    margin: 0,
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    gap: '6px',
    alignItems: 'baseline',
  },
  number: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground1 },
  today: { color: tokens.colorBrandForeground1, fontWeight: 600 },
});

interface Props {
  columns: readonly { day: Day; parts: readonly DayPart[] }[];
  today: Day;
  open: (event: ShownEvent) => void;
}

/** Names of the days, with what takes the whole of each. */
export function DayHeads({ columns, today, open }: Props) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.corner} />
      {columns.map(({ day, parts }) => (
        <div key={day} className={styles.head}>
          <h2
            className={mergeClasses(styles.name, day === today && styles.today)}
            aria-label={longDay(day)}
            aria-current={day === today ? 'date' : undefined}
          >
            <span className={mergeClasses(styles.number, day === today && styles.today)}>
              {Number(day.slice(8))}
            </span>
            {shortDay(day)}
          </h2>
          {parts
            .filter(({ allDay }) => allDay)
            .map((part) => (
              <EventButton key={part.id} event={part} open={open} />
            ))}
        </div>
      ))}
    </>
  );
}
