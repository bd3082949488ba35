import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Card } from '../api/local.ts';
import type { Appearance } from '../app/appearance.ts';
import './card.css';
import { type CardActions, drawCard } from './draw-card.ts';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    overflow: 'hidden',
    width: 'min(100%, 620px)',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  busy: { opacity: 0.75 },
  progress: { position: 'absolute', insetInline: '0', top: '0' },
  note: { margin: '12px', width: 'auto' },
});

interface Props extends Omit<CardActions, 'unsupported'> {
  card: Card;
  appearance: Appearance;
  busy: boolean;
  note: { intent: 'error' | 'success'; text: string } | null;
  label: string;
}

/** One card, drawn by Microsoft's own renderer. While an action runs it cannot be touched, as in Teams. */
export function CardView({ card, appearance, busy, note, label, execute, open }: Props) {
  const styles = useStyles();
  const host = useRef<HTMLDivElement>(null);
  const actions = useRef({ execute, open });
  const [missing, setMissing] = useState<string | null>(null);
  actions.current = { execute, open };
  const drawn = JSON.stringify(card);

  // Drawn anew only when its content is another: a redraw would throw away what the person has typed.
  useEffect(() => {
    const element = drawCard(JSON.parse(drawn) as Card, appearance, {
      execute: (action) => actions.current.execute(action),
      open: (url) => actions.current.open(url),
      unsupported: (type) => setMissing(`${type} finns inte i det lokala Microsoft 365.`),
    });
    setMissing(null);
    host.current?.replaceChildren(element ?? fallback(JSON.parse(drawn) as Card));
  }, [drawn, appearance]);

  const shown = missing === null ? note : { intent: 'error' as const, text: missing };
  return (
    <section aria-label={label} aria-busy={busy} className={mergeClasses(styles.card, busy && styles.busy)}>
      <div ref={host} inert={busy} className="teams-card" data-appearance={appearance} />
      {busy && <ProgressBar className={styles.progress} aria-label="Skickar" />}
      <div role="status" aria-live="polite">
        {shown !== null && (
          <MessageBar className={styles.note} intent={shown.intent} layout="multiline">
            <MessageBarBody>{shown.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </section>
  );
}

function fallback(card: Card): Text {
  const { fallbackText } = card;
  return document.createTextNode(
    typeof fallbackText === 'string' ? fallbackText : 'Kortet kunde inte visas.',
  );
}
