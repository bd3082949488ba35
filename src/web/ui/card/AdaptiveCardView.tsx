import {
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  Versions,
} from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import './card.css';
import { hostConfigOf } from './host-config.ts';

interface Props {
  card: Record<string, unknown>;
  /** The host's theme: `default`, `dark` or `contrast`. */
  theme: string;
  /** An Action.Execute with its data, the card's inputs merged in. */
  onExecute(verb: string, data: Record<string, unknown>): Promise<void>;
}

/** The card as in the chat, drawn by Microsoft's own renderer. It is drawn anew only when its content has changed. */
export const AdaptiveCardView = ({ card, theme, onExecute }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const execute = useRef(onExecute);
  execute.current = onExecute;
  const content = JSON.stringify(card);
  useEffect(() => {
    const drawn = draw(JSON.parse(content), theme, (verb, data) => {
      setBusy(true);
      execute.current(verb, data).finally(() => setBusy(false));
    });
    place.current?.replaceChildren(...(drawn ? [drawn] : []));
  }, [content, theme]);
  return (
    <fieldset className="card" disabled={busy} aria-busy={busy} aria-label="Kort">
      <div ref={place} />
    </fieldset>
  );
};

const draw = (
  payload: object,
  theme: string,
  execute: (verb: string, data: Record<string, unknown>) => void,
): HTMLElement | undefined => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfigOf(theme));
  card.parse(payload, new SerializationContext(Versions.v1_5));
  card.onExecuteAction = (action) => {
    // The whole matter is on this page already; the link leads here.
    if (action instanceof OpenUrlAction || !(action instanceof ExecuteAction)) return;
    execute(action.verb ?? '', { ...(action.data ?? {}) });
  };
  return card.render();
};
