import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { addDays, type Day, mondayOf, weekNumber } from './local-time.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '4px', padding: '10px 16px', flexWrap: 'wrap' },
  title: {
    margin: '0 auto 0 8px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: 600,
    '@media (max-width: 700px)': { order: -1, flexBasis: '100%', margin: '0 0 4px' },
    '::first-letter': { textTransform: 'uppercase' },
  },
  create: { marginInlineStart: 'auto' },
  week: { color: tokens.colorNeutralForeground3, fontWeight: 400 },
});

const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

interface Props {
  monday: Day;
  today: Day;
  thisWeek: boolean;
  go: (monday: Day) => void;
  /** `null` where the calendar cannot be changed. */
  create: (() => void) | null;
}

export function WeekBar({ monday, today, thisWeek, go, create }: Props) {
  const styles = useStyles();
  // Thursday's month is the week's, as the ISO week's year is Thursday's.
  const name = month.format(new Date(`${addDays(monday, 3)}T00:00Z`));
  return (
    <div className={styles.bar}>
      <Button onClick={() => go(mondayOf(today))} disabledFocusable={thisWeek}>
        Idag
      </Button>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label="Föregående vecka"
        onClick={() => go(addDays(monday, -7))}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label="Nästa vecka"
        onClick={() => go(addDays(monday, 7))}
      />
      <h1 className={styles.title} aria-live="polite">
        {name} <span className={styles.week}>vecka {weekNumber(monday)}</span>
      </h1>
      {create !== null && (
        <Button className={styles.create} appearance="primary" icon={<AddRegular />} onClick={create}>
          Nytt möte
        </Button>
      )}
    </div>
  );
}
