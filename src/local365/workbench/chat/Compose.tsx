import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { type HostedApp, type Persona, say } from '../api/local.ts';
import { keys } from '../api/queries.ts';
import { useFailure } from '../app/failure.tsx';
import { ComposeExtension } from './ComposeExtension.tsx';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-end',
    width: 'min(100%, 960px)',
    margin: '0 auto',
    padding: '8px 20px 16px',
    '@media (max-width: 700px)': { padding: '8px 10px' },
  },
  box: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** Where one writes to the bot. Enter sends, Shift+Enter breaks the line, as in Teams. */
export function Compose({ persona, app }: { persona: Persona; app: HostedApp }) {
  const styles = useStyles();
  const client = useQueryClient();
  const fail = useFailure();
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);

  const send = async () => {
    const said = text.trim();
    if (said === '' || sending) return;
    setSending(true);
    try {
      await say(persona.upn, said);
      setText('');
    } catch (cause) {
      // What was typed is kept, so that it can be sent again.
      fail(cause);
    } finally {
      setSending(false);
      void client.invalidateQueries({ queryKey: keys.inbox(persona.upn) });
    }
  };

  const typed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Textarea
        className={styles.box}
        aria-label={`Skriv till ${app.name}`}
        placeholder="Skriv ett meddelande"
        resize="none"
        rows={1}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={typed}
      />
      {app.composeExtension === undefined ? null : (
        <ComposeExtension persona={persona} title={app.composeExtension.title} />
      )}
      <Button
        type="submit"
        appearance="primary"
        icon={<SendRegular />}
        disabledFocusable={sending}
        aria-label="Skicka"
      />
    </form>
  );
}
