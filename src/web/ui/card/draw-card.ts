import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  Versions,
} from 'adaptivecards';
import { drawnForTab } from './drawn-for-tab.ts';
import { type CardTheme, hostConfigFor } from './host-config.ts';

export type Execute = (verb: string, data: Record<string, unknown>) => void;

// The cards' words are the product's own and people's in TextRun; Markdown is left as it is written.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const element = document.createElement('p');
  element.textContent = text;
  result.outputHtml = element.outerHTML;
  result.didProcess = true;
};

/** Draws a card as Teams would (version 1.5); `null` where the renderer can make nothing of it. */
export function drawCard(
  card: Record<string, unknown>,
  theme: CardTheme,
  execute: Execute,
): HTMLElement | null {
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfigFor(theme));
  drawn.parse(drawnForTab(card, window.location.origin), new SerializationContext(Versions.v1_5));
  drawn.onExecuteAction = (action: Action) => {
    if (action instanceof OpenUrlAction) open(action.url);
    // The renderer has put the inputs' values into the action's own data.
    else if (action instanceof ExecuteAction) execute(action.verb, recordOf(action.data));
  };
  drawn.onAnchorClicked = (_, anchor) => {
    open(anchor.href);
    return true;
  };
  return drawn.render() ?? null;
}

const open = (url: string | undefined): void => {
  if (url?.startsWith('https://') || url?.startsWith('http://'))
    window.open(url, '_blank', 'noopener,noreferrer');
};

const recordOf = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? { ...data } : {};
