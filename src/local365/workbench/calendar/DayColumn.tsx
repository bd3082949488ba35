import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { EventButton } from './EventButton.tsx';
import { hourHeight } from './hour-height.ts';
import { layOut } from './lanes.ts';
import type { Day, WallTime } from './local-time.ts';
import type { DayPart, ShownEvent } from './shown-event.ts';

const useStyles = makeStyles({
  column: {
    position: 'relative',
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundImage: `linear-gradient(${tokens.colorNeutralStroke3} 1px, transparent 1px)`,
    backgroundSize: `100% ${hourHeight}px`,
  },
  weekend: { backgroundColor: tokens.colorNeutralBackground2 },
  event: { position: 'absolute', display: 'flex', paddingInlineEnd: '3px', paddingBlockEnd: '2px' },
  now: {
    position: 'absolute',
    insetInline: '0',
    height: '2px',
    backgroundColor: tokens.colorBrandStroke1,
    pointerEvents: 'none',
  },
});

interface Props {
  day: Day;
  parts: readonly DayPart[];
  first: number;
  last: number;
  now: WallTime | null;
  open: (event: ShownEvent) => void;
  create: (start: WallTime) => void;
}

export function DayColumn({ day, parts, first, last, now, open, create }: Props) {
  const styles = useStyles();
  const top = (minute: number) => ((minute - first * 60) / 60) * hourHeight;
  const minuteNow = now === null ? -1 : Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
  const weekend = new Date(`${day}T00:00Z`).getUTCDay() % 6 === 0;
  const clicked = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const halfHour = Math.floor((event.nativeEvent.offsetY / hourHeight) * 2) / 2 + first;
    create(`${day}T${String(Math.floor(halfHour)).padStart(2, '0')}:${halfHour % 1 === 0 ? '00' : '30'}`);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a short cut for the mouse; the keyboard has the button Nytt möte
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div
      className={mergeClasses(styles.column, weekend && styles.weekend)}
      style={{ height: (last - first) * hourHeight }}
      onClick={clicked}
    >
      {layOut(parts).map(({ lane, lanes, ...part }) => (
        <div
          key={part.id}
          className={styles.event}
          style={{
            top: top(part.from),
            height: Math.max(22, top(part.to) - top(part.from)),
            insetInlineStart: `${(lane / lanes) * 100}%`,
            width: `${100 / lanes}%`,
          }}
        >
          <EventButton event={part} open={open} />
        </div>
      ))}
      {minuteNow >= first * 60 && minuteNow < last * 60 && (
        <div className={styles.now} style={{ top: top(minuteNow) }} />
      )}
    </div>
  );
}
