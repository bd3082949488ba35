import { useEffect, useRef, useState } from 'react';
import { cardForTab } from './card-for-tab.ts';
import './card.css';
import { type DrawnCard, drawCard } from './draw-card.ts';

interface Props {
  card: Record<string, unknown>;
  /** The host's theme: `default`, `dark` or `contrast`. */
  theme: string;
  /** An Action.Execute with its data, the card's inputs merged in. Gives whether it was done. */
  onExecute(verb: string, data: Record<string, unknown>): Promise<boolean>;
}

/** The card as in the chat, drawn by Microsoft's own renderer, anew only when its content has changed. */
export const AdaptiveCardView = ({ card, theme, onExecute }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnCard>(undefined);
  const [busy, setBusy] = useState(false);
  const execute = useRef(onExecute);
  execute.current = onExecute;
  const content = JSON.stringify(card);
  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const run = async (verb: string, data: Record<string, unknown>) => {
      setBusy(true);
      try {
        // What has been sent is not carried over to the card that tells so.
        if (await execute.current(verb, data)) drawn.current = undefined;
      } finally {
        setBusy(false);
      }
    };
    const draw = () => {
      const payload = cardForTab(JSON.parse(content), window.location.origin, drawn.current?.typed());
      drawn.current = drawCard(payload, theme, (verb, data) => void run(verb, data));
      host.replaceChildren(drawn.current.element ?? 'Kortet kunde inte visas.');
    };
    // The card is renewed when somebody else answers: not under the hands of who is writing in it.
    if (!host.contains(document.activeElement)) {
      draw();
      return undefined;
    }
    const afterwards = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && host.contains(relatedTarget))) draw();
    };
    host.addEventListener('focusout', afterwards);
    return () => host.removeEventListener('focusout', afterwards);
  }, [content, theme]);
  return (
    <fieldset className="card" disabled={busy} aria-busy={busy} aria-label="Kort">
      <div ref={place} />
    </fieldset>
  );
};
