import { AdaptiveCard, ExecuteAction, HostConfig, SerializationContext, Versions } from 'adaptivecards';
import { hostConfigOf } from './host-config.ts';

export type Execute = (verb: string, data: Record<string, unknown>) => void;

export interface DrawnCard {
  element: HTMLElement | undefined;
  /** What stands in its inputs now, by id; empty ones left out. */
  typed(): Record<string, string>;
}

// People's words stand in TextRun, which is never read as Markdown; our own use none.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const words = document.createElement('p');
  words.textContent = text;
  result.outputHtml = words.outerHTML;
  result.didProcess = true;
};

/** Draws a card of version 1.5, as Teams does. The renderer merges the inputs into an action's data. */
export const drawCard = (payload: object, theme: string, execute: Execute): DrawnCard => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfigOf(theme));
  card.parse(payload, new SerializationContext(Versions.v1_5));
  card.onExecuteAction = (action) => {
    if (action instanceof ExecuteAction) execute(action.verb ?? '', { ...(action.data ?? {}) });
  };
  return {
    element: card.render(),
    typed: () =>
      Object.fromEntries(
        card
          .getAllInputs(true)
          .flatMap(({ id, value }) => (id === undefined || !value ? [] : [[id, String(value)]])),
      ),
  };
};
