import { makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { HostedApp, Info, Persona } from '../api/local.ts';
import { CalendarPlace } from '../calendar/CalendarPlace.tsx';
import { ChatPlace } from '../chat/ChatPlace.tsx';
import { MailPlace } from '../mail/MailPlace.tsx';
import { TabPlace } from '../tab/TabPlace.tsx';
import { AppearanceMenu } from './AppearanceMenu.tsx';
import type { Appearance } from './appearance.ts';
import { ClockMenu } from './ClockMenu.tsx';
import { Header } from './Header.tsx';
import { PersonaButton } from './PersonaButton.tsx';
import { Rail } from './Rail.tsx';
import { ResetMenu } from './ResetMenu.tsx';
import type { Place, Route } from './route.ts';
import { useLocalClock } from './use-local-clock.ts';
import { useRoute } from './use-route.ts';
import { Welcome } from './Welcome.tsx';

const useStyles = makeStyles({
  below: {
    display: 'flex',
    flexGrow: 1,
    minHeight: '0',
    '@media (max-width: 700px)': { flexDirection: 'column' },
  },
  place: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: '0', minHeight: '0' },
});

interface Props {
  info: Info;
  appearance: Appearance;
  choose: (appearance: Appearance) => void;
}

/** Header, rail and the place one is in. */
export function Frame({ info, appearance, choose }: Props) {
  const styles = useStyles();
  const route = useRoute();
  const now = useLocalClock();
  const persona = info.personas.find(({ upn }) => upn.toLowerCase() === route?.upn.toLowerCase());
  useEffect(() => {
    document.title =
      persona === undefined ? 'Lokalt Microsoft 365' : `${persona.name} · Lokalt Microsoft 365`;
  }, [persona]);

  return (
    <>
      <Header>
        {now !== null && <ClockMenu now={now} />}
        <AppearanceMenu appearance={appearance} choose={choose} />
        <ResetMenu scenarios={info.scenarios} />
        {persona !== undefined && route !== null && (
          <PersonaButton personas={info.personas} persona={persona} place={route.place} />
        )}
      </Header>
      {persona === undefined || route === null ? (
        <Welcome info={info} missing={route?.upn ?? null} />
      ) : (
        <div className={styles.below}>
          <Rail
            route={route}
            tabName={info.app.tab.name}
            publicSite={new URL('/', info.app.tab.url).href}
            inTeams={persona.kind === 'person'}
          />
          <main className={styles.place} aria-label={titleOf(route.place, info.app)}>
            {/* Another persona is another visit: nothing typed or opened is carried over. */}
            <PlaceOf key={`${persona.upn} ${route.place}`} {...{ info, persona, route, appearance, now }} />
          </main>
        </div>
      )}
    </>
  );
}

function titleOf(place: Place, { tab }: HostedApp): string {
  return { chat: 'Chatt', tab: `Teams: ${tab.name}`, calendar: 'Kalender', mail: 'E-post' }[place];
}

interface PlaceProps {
  info: Info;
  persona: Persona;
  route: Route;
  appearance: Appearance;
  now: number | null;
}

function PlaceOf({ info, persona, route, appearance, now }: PlaceProps) {
  const place = persona.kind === 'shared' && route.place !== 'calendar' ? 'mail' : route.place;
  switch (place) {
    case 'chat':
      return <ChatPlace app={info.app} persona={persona} appearance={appearance} />;
    case 'tab':
      return <TabPlace info={info} persona={persona} appearance={appearance} subPageId={route.rest[0]} />;
    case 'calendar':
      return <CalendarPlace info={info} persona={persona} appearance={appearance} route={route} now={now} />;
    case 'mail':
      return <MailPlace personas={info.personas} persona={persona} address={route.rest[0] ?? persona.upn} />;
  }
}
