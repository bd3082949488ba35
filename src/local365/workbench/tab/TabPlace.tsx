import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Info, Persona } from '../api/local.ts';
import { tokenFor } from '../api/tokens.ts';
import { type Appearance, teamsThemes } from '../app/appearance.ts';
import { follow } from '../app/follow.ts';
import { type Channel, openChannel } from '../frame/frame-messages.ts';
import { teamsContext } from './teams-context.ts';
import { answerTab } from './teams-host.ts';

const useStyles = makeStyles({
  place: { position: 'relative', display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  frame: { border: 'none', flexGrow: 1, width: '100%', backgroundColor: tokens.colorNeutralBackground1 },
  waiting: { position: 'absolute', inset: '0', pointerEvents: 'none' },
});

interface Props {
  info: Info;
  persona: Persona;
  appearance: Appearance;
  subPageId: string | undefined;
}

/** The app's tab in an iframe, with Teams played by this page: TeamsJS in the tab shakes hands with `answerTab`. */
export function TabPlace({ info, persona, appearance, subPageId }: Props) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const channel = useRef<Channel | null>(null);
  const theme = useRef(teamsThemes[appearance]);
  const [loading, setLoading] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const [visit, setVisit] = useState(0);
  const { url, name } = info.app.tab;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit is a new handshake with a page loaded anew
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    setLoading(true);
    setFailure(null);
    const sessionId = crypto.randomUUID();
    const { upn, id: userId, name: userName } = persona;
    const opened = openChannel(element, url, (data) => {
      const answer = answerTab(data, {
        context: () =>
          teamsContext({
            upn,
            userId,
            userName,
            tenantId: info.tenantId,
            theme: theme.current,
            subPageId,
            sessionId,
          }),
        token: () => tokenFor(info, upn, info.apiScope),
        follow: (link) => follow(link, upn),
        loaded: (why) => {
          setLoading(false);
          setFailure(why);
        },
      });
      void answer.then((reply) => reply !== null && opened.send(reply));
    });
    channel.current = opened;
    // Only now: the page inside must find somebody listening.
    element.src = url;
    return () => opened.close();
  }, [info, persona, url, subPageId, visit]);

  useEffect(() => {
    theme.current = teamsThemes[appearance];
    channel.current?.send({ func: 'themeChange', args: [theme.current] });
  }, [appearance]);

  return (
    <div className={styles.place}>
      {failure !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>Fliken kunde inte starta: {failure}</MessageBarBody>
          <MessageBarActions>
            <Button icon={<ArrowClockwiseRegular />} onClick={() => setVisit(visit + 1)}>
              Försök igen
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <iframe
        key={visit}
        ref={frame}
        title={`${name}, flik i Teams`}
        className={styles.frame}
        onLoad={() => setLoading(false)}
      />
      {loading && <Spinner className={styles.waiting} label="Öppnar fliken" />}
    </div>
  );
}
