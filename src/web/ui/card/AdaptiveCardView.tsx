import { MessageBar, MessageBarBody, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { drawCard } from './draw-card.ts';
import type { CardTheme } from './host-config.ts';
import './card.css';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    overflow: 'hidden',
    maxWidth: '620px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  progress: { position: 'absolute', insetInline: '0', top: '0' },
  error: { maxWidth: '620px', marginTop: '8px' },
});

interface Props {
  card: Record<string, unknown>;
  theme: CardTheme;
  /** `data` is the action's own merged with the inputs. Rejects with an Error whose message a person can read. */
  onExecute: (verb: string, data: Record<string, unknown>) => Promise<void>;
}

/** The same card as in the chat, drawn by Microsoft's renderer. While an action runs it cannot be touched. */
export function AdaptiveCardView({ card, theme, onExecute }: Props) {
  const styles = useStyles();
  const host = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const execute = useRef(onExecute);
  execute.current = onExecute;
  const json = JSON.stringify(card);

  // Drawn anew only when its content is another: a redraw throws away what the person has typed.
  useEffect(() => {
    const run = async (verb: string, data: Record<string, unknown>) => {
      setBusy(true);
      setError('');
      try {
        await execute.current(verb, data);
      } catch (failure) {
        setError(failure instanceof Error ? failure.message : 'Det gick inte. Försök igen.');
      } finally {
        setBusy(false);
      }
    };
    const element = drawCard(JSON.parse(json), theme, (verb, data) => void run(verb, data));
    host.current?.replaceChildren(element ?? document.createTextNode('Kortet kunde inte visas.'));
  }, [json, theme]);

  return (
    <>
      <section aria-label="Att svara på" aria-busy={busy} className={styles.card}>
        {busy && <ProgressBar className={styles.progress} aria-label="Skickar" />}
        <div ref={host} inert={busy} className="dialogue-card" />
      </section>
      {error !== '' && (
        <MessageBar role="alert" intent="error" layout="multiline" className={styles.error}>
          <MessageBarBody>{error}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
