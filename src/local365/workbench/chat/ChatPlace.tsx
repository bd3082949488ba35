import { Avatar, Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { BotRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { type HostedApp, install, type Persona } from '../api/local.ts';
import { useInbox } from '../api/queries.ts';
import type { Appearance } from '../app/appearance.ts';
import { useFailure } from '../app/failure.tsx';
import { Compose } from './Compose.tsx';
import { Message } from './Message.tsx';
import { groupByDay } from './message-days.ts';
import { useInvokes } from './use-invokes.ts';
import { useStickToEnd } from './use-stick-to-end.ts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '10px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: 600, lineHeight: 1.2 },
  subtle: { color: tokens.colorNeutralForeground3 },
  scroll: { flexGrow: 1, overflowY: 'auto', minHeight: '0', outlineOffset: '-2px' },
  column: {
    maxWidth: '960px',
    margin: '0 auto',
    padding: '16px 20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    '@media (max-width: 700px)': { padding: '12px 10px' },
  },
  day: {
    alignSelf: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    margin: '8px 0 0',
    fontWeight: 400,
  },
  empty: {
    textAlign: 'center',
    padding: '64px 16px',
    color: tokens.colorNeutralForeground2,
    display: 'grid',
    gap: '8px',
    justifyItems: 'center',
  },
});

interface Props {
  app: HostedApp;
  persona: Persona;
  appearance: Appearance;
}

/** The persona's conversation with the bot. */
export function ChatPlace({ app, persona, appearance }: Props) {
  const styles = useStyles();
  const inbox = useInbox(persona.upn);
  const invokes = useInvokes(persona);
  const fail = useFailure();
  const scroll = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const messages = inbox.data?.messages ?? [];

  useStickToEnd(scroll, column);

  return (
    <>
      <div className={styles.header}>
        <Avatar icon={<BotRegular />} shape="square" color="brand" aria-hidden />
        <div>
          <h1 className={styles.title}>{app.name}</h1>
          <Text size={200} className={styles.subtle}>
            Chatt med appen
          </Text>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div ref={scroll} className={styles.scroll} role="log" aria-label="Meddelanden" tabIndex={0}>
        <div ref={column} className={styles.column}>
          {inbox.isPending && <Spinner label="Hämtar meddelanden" />}
          {inbox.isError && <Text role="alert">{inbox.error.message}</Text>}
          {inbox.isSuccess && messages.length === 0 && (
            <div className={styles.empty}>
              <Text weight="semibold">Inga meddelanden än</Text>
              <Text>Skriv till {app.name}, eller vänta: kort dyker upp här när något väntar på dig.</Text>
              <Button onClick={() => install(persona.upn).catch(fail)}>Lägg till {app.name}</Button>
            </div>
          )}
          {groupByDay(messages).map(({ day, messages: ofDay }) => (
            <section key={day} style={{ display: 'contents' }} aria-label={day}>
              <h2 className={styles.day}>{day}</h2>
              {ofDay.map((message) => (
                <Message key={message.activityId} {...{ message, app, persona, appearance, invokes }} />
              ))}
            </section>
          ))}
        </div>
      </div>
      <Compose persona={persona} app={app} />
    </>
  );
}
