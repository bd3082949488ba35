import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AppsListDetailFilled,
  AppsListDetailRegular,
  CalendarLtrFilled,
  CalendarLtrRegular,
  ChatFilled,
  ChatRegular,
  GlobeRegular,
  MailFilled,
  MailRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { type Place, type Route, writeRoute } from './route.ts';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    width: '112px',
    flexShrink: 0,
    padding: '8px 3px',
    gap: '4px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    [narrow]: {
      order: 1,
      flexDirection: 'row',
      width: 'auto',
      padding: '4px',
      borderRight: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '8px 0',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: '11px',
    textAlign: 'center',
    textDecorationLine: 'none',
    overflowWrap: 'break-word',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    [narrow]: { flex: '1 1 auto', padding: '6px 0' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    fontWeight: 600,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '-3px',
      insetBlock: '10px',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandStroke1,
      [narrow]: { insetInline: '30%', insetBlock: '0 auto', width: 'auto', height: '3px' },
    },
  },
  icon: { fontSize: '24px', lineHeight: '0' },
  last: { marginBlockStart: 'auto', [narrow]: { marginBlockStart: '0' } },
});

const isTeams = (place: Place) => place === 'chat' || place === 'tab';

interface Props {
  route: Route;
  tabName: string;
  publicSite: string;
  /** A shared mailbox is not in Teams. */
  inTeams: boolean;
}

export function Rail({ route, tabName, publicSite, inTeams }: Props) {
  const styles = useStyles();
  const links: { place: Place; name: string; icon: ReactNode; chosen: ReactNode }[] = [
    { place: 'chat', name: 'Chatt', icon: <ChatRegular />, chosen: <ChatFilled /> },
    { place: 'tab', name: tabName, icon: <AppsListDetailRegular />, chosen: <AppsListDetailFilled /> },
    { place: 'calendar', name: 'Kalender', icon: <CalendarLtrRegular />, chosen: <CalendarLtrFilled /> },
    { place: 'mail', name: 'E-post', icon: <MailRegular />, chosen: <MailFilled /> },
  ];
  return (
    <nav className={styles.rail} aria-label="Appar">
      {links
        .filter(({ place }) => inTeams || !isTeams(place))
        .map(({ place, name, icon, chosen }) => {
          const here = place === route.place;
          return (
            <a
              key={place}
              href={writeRoute({ upn: route.upn, place, rest: [] })}
              className={mergeClasses(styles.link, here && styles.current)}
              aria-current={here ? 'page' : undefined}
            >
              <span className={styles.icon} aria-hidden>
                {here ? chosen : icon}
              </span>
              {name}
            </a>
          );
        })}
      <a
        href={publicSite}
        target="_blank"
        rel="noreferrer"
        className={mergeClasses(styles.link, styles.last)}
        title="Öppnas i en ny flik"
      >
        <span className={styles.icon} aria-hidden>
          <GlobeRegular />
        </span>
        Medborgare
      </a>
    </nav>
  );
}
