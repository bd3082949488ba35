import type { RouteAnswer, RouteRequest } from '../http/route.ts';
import type { Local365 } from '../local365.ts';
import { forTheBot } from './bot-caller.ts';
import { addMessage } from './chat-message.ts';
import { ConnectorError } from './connector-error.ts';
import { type Conversation, conversationsIn, memberId, openConversation, personOf } from './conversation.ts';
import { contentOf, sentActivity } from './message-content.ts';

interface ConversationParameters {
  members?: { id?: string }[];
  isGroup?: boolean;
  tenantId?: string;
  channelData?: { tenant?: { id?: string } };
  activity?: unknown;
}

/** Conversations of the Bot Connector: open a 1:1 chat, and ask who is in it. */
export const conversationRoutes = [
  forTheBot('POST', '/v3/conversations', createConversation),
  forTheBot('GET', '/v3/conversations/{conversation-id}/members', (request, local) => ({
    status: 200,
    body: [memberOf(findConversation(request, local), local)],
  })),
  forTheBot('GET', '/v3/conversations/{conversation-id}/pagedmembers', (request, local) => ({
    status: 200,
    body: { members: [memberOf(findConversation(request, local), local)] },
  })),
  forTheBot('GET', '/v3/conversations/{conversation-id}/members/{member-id}', getMember),
];

/** 404 `ConversationNotFound` unless the chat was opened. */
export function findConversation(request: RouteRequest, local: Local365): Conversation {
  const conversation = conversationsIn(local).get(request.params['conversation-id'] ?? '');
  if (conversation === undefined)
    throw new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
  return conversation;
}

function createConversation({ body }: RouteRequest, local: Local365): RouteAnswer {
  const { members, isGroup, tenantId, channelData, activity } = (body ?? {}) as ConversationParameters;
  const tenant = tenantId ?? channelData?.tenant?.id;
  if (tenant !== local.world.tenant.id)
    throw new ConnectorError(403, 'Forbidden', 'The bot is not in this tenant.');
  const [member, ...others] = members ?? [];
  if (member?.id === undefined || others.length > 0 || isGroup === true)
    throw new ConnectorError(400, 'BadSyntax', 'Bots can open personal chats with one member only.');
  const person = personOf(member.id, local);
  if (person === undefined)
    throw new ConnectorError(400, 'BadArgument', 'Failed to decrypt pairwise id: there is no such member.');
  const content = activity === undefined ? undefined : contentOf(sentActivity(activity));
  const conversation = openConversation(person, local);
  const activityId = content && addMessage(conversation, { from: 'bot', ...content }, local);
  return {
    status: 201,
    body: { id: conversation.id, serviceUrl: local.origin, ...(activityId ? { activityId } : {}) },
  };
}

function getMember(request: RouteRequest, local: Local365): RouteAnswer {
  const conversation = findConversation(request, local);
  const asked = personOf(request.params['member-id'] ?? '', local);
  if (asked?.id !== conversation.personId)
    throw new ConnectorError(
      404,
      'MemberNotFoundInConversation',
      'The specified user is not in the conversation.',
    );
  return { status: 200, body: memberOf(conversation, local) };
}

/** A Teams channel account. */
function memberOf({ personId }: Conversation, local: Local365): Record<string, string> {
  const person = personOf(personId, local);
  if (person === undefined)
    throw new ConnectorError(404, 'MemberNotFoundInConversation', 'The user has left the tenant.');
  const [givenName = '', ...surnames] = person.name.split(' ');
  return {
    id: memberId(person),
    aadObjectId: person.id,
    objectId: person.id,
    name: person.name,
    givenName,
    surname: surnames.join(' '),
    email: person.upn,
    userPrincipalName: person.upn,
    tenantId: local.world.tenant.id,
    userRole: 'user',
  };
}
