import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SerializationContext,
  Strings,
  SubmitAction,
  Versions,
} from 'adaptivecards';
import type { Card } from '../api/local.ts';
import type { Appearance } from '../app/appearance.ts';
import { hostConfigFor } from './host-config.ts';
import { markdownToHtml } from './markdown.ts';
import { type TakenAction, takenAction } from './taken-action.ts';

export interface CardActions {
  execute(action: TakenAction): void;
  open(url: string): void;
  /** The card has an action that Teams would send as a message; the local Bot Connector has no such path. */
  unsupported(type: string): void;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};
Strings.defaults.overflowButtonText = () => '…';
Strings.defaults.overflowButtonTooltip = () => 'Fler åtgärder';
Strings.defaults.inlineActionTitle = () => 'Åtgärd';

/** Teams reads cards up to this version. */
const version = Versions.v1_5;

/** Draws a card as Teams would. `null` where the renderer could make nothing of it: then the fallback text is shown. */
export function drawCard(payload: Card, appearance: Appearance, actions: CardActions): HTMLElement | null {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfigFor(appearance));
  card.parse(payload, new SerializationContext(version));
  card.onExecuteAction = (action) => act(card, action, actions);
  card.onAnchorClicked = (_, anchor) => {
    actions.open(anchor.href);
    return true;
  };
  return card.render() ?? null;
}

function act(card: AdaptiveCard, action: Action, actions: CardActions): void {
  if (action instanceof OpenUrlAction) actions.open(action.url ?? '');
  else if (action instanceof ExecuteAction) {
    const ids = new Set(
      card.getAllInputs(true).flatMap((input) => (input.id === undefined ? [] : [input.id])),
    );
    actions.execute(takenAction(action, ids));
  } else if (action instanceof SubmitAction) actions.unsupported('Action.Submit');
  else actions.unsupported(action.getJsonTypeName());
}
