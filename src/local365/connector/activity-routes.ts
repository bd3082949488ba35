import type { RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import { forTheBot } from './bot-caller.ts';
import { addMessage, type ChatMessage, messagesIn, newActivityId, replaceMessage } from './chat-message.ts';
import { ConnectorError } from './connector-error.ts';
import { findConversation } from './conversation-routes.ts';
import { contentOf, sentActivity } from './message-content.ts';

const ALL = '/v3/conversations/{conversation-id}/activities';
const ONE = `${ALL}/{activity-id}`;

/** Activities the bot sends, updates and deletes. Nothing ties two sends together: the same one twice is two messages. */
export const activityRoutes = [
  forTheBot('POST', ALL, sendActivity),
  // The connector posts a reply below the activity it replies to; in a 1:1 chat that is a new message.
  forTheBot('POST', ONE, sendActivity),
  forTheBot('PUT', ONE, updateActivity),
  forTheBot('DELETE', ONE, deleteActivity),
];

function sendActivity(request: RouteRequest, local: Local365): RouteAnswer {
  const conversation = findConversation(request, local);
  const activity = sentActivity(request.body);
  // Typing and traces are shown for a moment and kept nowhere.
  if (activity.type !== undefined && activity.type !== 'message')
    return { status: 201, body: { id: newActivityId(local) } };
  const id = addMessage(conversation, { from: 'bot', ...contentOf(activity) }, local);
  return { status: 201, body: { id } };
}

function updateActivity(request: RouteRequest, local: Local365): RouteAnswer {
  const conversation = findConversation(request, local);
  const content = contentOf(sentActivity(request.body));
  const { id } = findOwnMessage(request, local);
  replaceMessage(conversation, id, content, local);
  return { status: 200, body: { id } };
}

function deleteActivity(request: RouteRequest, local: Local365): RouteAnswer {
  const { upn } = findConversation(request, local);
  const { id } = findOwnMessage(request, local);
  local.store.commit(() => messagesIn(local).delete(id));
  local.notify({ kind: 'activity', upn });
  return { status: 200 };
}

/** The bot's own message in this chat; 404 for another's, 403 for a person's. */
function findOwnMessage(request: RouteRequest, local: Local365): ChatMessage {
  const message = messagesIn(local).get(request.params['activity-id'] ?? '');
  if (message === undefined || message.conversationId !== request.params['conversation-id'])
    throw new ConnectorError(
      404,
      'ActivityNotFoundInConversation',
      'The activity was not found in the conversation.',
    );
  if (message.from !== 'bot')
    throw new ConnectorError(403, 'Forbidden', 'A bot changes only its own messages.');
  return message;
}
