import { makeStyles, tokens } from '@fluentui/react-components';
import { AppsAddInRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Info, Persona } from '../api/local.ts';
import { tokenFor } from '../api/tokens.ts';
import type { Appearance } from '../app/appearance.ts';
import { type Channel, openChannel } from '../frame/frame-messages.ts';
import { htmlToText } from '../mail/clean-html.ts';
import type { AppointmentStore } from './appointment-store.ts';
import { answerPane } from './outlook-host.ts';
import type { OutlookEvent } from './protocol.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '0',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': {
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      minHeight: '80vh',
    },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    padding: '10px 16px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: 600,
  },
  frame: { border: 'none', flexGrow: 1, width: '100%' },
});

interface Props {
  info: Info;
  persona: Persona;
  appearance: Appearance;
  store: AppointmentStore;
  save: () => Promise<string>;
  close: () => void;
}

/** The add-in's pane in an iframe, with Outlook played by this page as `protocol.md` says. */
export function AddinPane({ info, persona, appearance, store, save, close }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const channel = useRef<Channel | null>(null);
  const current = useRef({ appearance, save, close });
  current.current = { appearance, save, close };
  const { url, name } = info.app.addin;

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const opened = openChannel(element, url, (data) => {
      const answer = answerPane(data, {
        appointment: store,
        person: { displayName: persona.name, emailAddress: persona.upn },
        theme: () => current.current.appearance,
        save: () => current.current.save(),
        token: () => tokenFor(info, persona.upn, info.apiScope),
        close: () => current.current.close(),
        htmlToText,
        nameOf: (address) => info.personas.find(({ upn }) => upn === address.toLowerCase())?.name ?? address,
      });
      void answer.then((reply) => reply !== null && opened.send(reply));
    });
    channel.current = opened;
    element.src = url;
    const tell = (event: OutlookEvent) => opened.send(event);
    const stop = store.subscribe((by) => {
      if (by !== 'pane') tell({ outlookHost: 1, event: 'itemChanged', params: { itemId: store.get().id } });
    });
    return () => {
      stop();
      opened.close();
    };
  }, [info, persona, store, url]);

  useEffect(() => {
    channel.current?.send({
      outlookHost: 1,
      event: 'themeChanged',
      params: { theme: appearance },
    } satisfies OutlookEvent);
  }, [appearance]);

  return (
    <aside className={styles.pane} aria-label={`Tillägg: ${name}`}>
      <h2 className={styles.title}>
        <AppsAddInRegular aria-hidden fontSize={20} />
        {name}
      </h2>
      <iframe ref={frame} title={`${name}, tillägg i Outlook`} className={styles.frame} />
    </aside>
  );
}
