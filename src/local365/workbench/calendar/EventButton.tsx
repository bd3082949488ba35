import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import { longDay } from './day-name.ts';
import { hours, type ShownEvent } from './shown-event.ts';

const useStyles = makeStyles({
  event: {
    display: 'block',
    width: '100%',
    minWidth: '0',
    overflow: 'hidden',
    padding: '2px 6px',
    border: 'none',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  cancelled: {
    textDecorationLine: 'line-through',
    borderLeftColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  subject: { fontWeight: 600 },
  line: { display: 'block' },
});

interface Props {
  event: ShownEvent;
  open: (event: ShownEvent) => void;
}

/** An event in the calendar; pressing it opens its window. */
export function EventButton({ event, open }: Props) {
  const styles = useStyles();
  const { subject, start, place, cancelled, online } = event;
  const where = [place, online ? 'Teams' : ''].filter(Boolean).join(', ');
  const said = [cancelled ? 'Inställt' : '', subject, longDay(start.slice(0, 10)), hours(event), where]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      className={mergeClasses(styles.event, cancelled && styles.cancelled)}
      aria-label={said}
      title={said}
      onClick={() => open(event)}
    >
      <span className={mergeClasses(styles.line, styles.subject)}>
        {online && <VideoRegular aria-hidden style={{ verticalAlign: '-2px', marginInlineEnd: 4 }} />}
        {subject}
      </span>
      <span className={styles.line}>
        {hours(event)}
        {where === '' ? '' : ` · ${where}`}
      </span>
    </button>
  );
}
