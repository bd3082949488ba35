import type { Application } from '../../application/application.ts';
import type { Person } from '../../domain/people/mandates.ts';
import { renderNotice } from '../cards/notice-card.ts';
import { type BotActivity, isFromTenant, isPersonal } from './activity.ts';
import { readCardInvoke } from './card-invoke.ts';
import { notHere, stranger, strangersSentence, welcome } from './greetings.ts';
import { onQuery } from './message-extension.ts';
import { onCardAction } from './on-card-action.ts';
import { onMessage } from './on-message.ts';
import { type BotReply, broken, type InvokeBody, sentence, unreadable } from './reply.ts';
import { tapKey } from './tap-key.ts';

export interface BotOptions {
  /** The municipality's tenant: activities of others are refused. */
  tenantId: string;
  /** Where the register is opened. */
  tabLink: string;
  /** Told what broke while the person got a sentence. */
  report: (error: unknown) => void;
}

export interface Bot {
  /** In: an authenticated activity, read by `botActivity`. Never throws. */
  onActivity(activity: BotActivity): Promise<BotReply>;
}

/** The bot without any SDK: activity → command → card (design 4). */
export const createBot = (application: Application, options: BotOptions): Bot => {
  const { tenantId, tabLink, report } = options;

  /** A card finds its way without it (a chat is opened anew), so a failure here must not cost the person the answer. */
  const remember = async (activity: BotActivity, person: Person): Promise<void> => {
    const { conversation, serviceUrl } = activity;
    try {
      await application.conversationStarted({
        person: person.id,
        conversationId: conversation.id,
        serviceUrl,
      });
    } catch (error) {
      report(error);
    }
  };

  const invoked = async (activity: BotActivity, person: Person | undefined): Promise<InvokeBody> => {
    const action = readCardInvoke(activity.value);
    if (action === undefined) return unreadable;
    if (person === undefined) return sentence(strangersSentence(application.publicPolicy().municipality));
    // Also a card that was dropped into a conversation of several: what comes back is shown to whoever tapped it alone.
    const tap = {
      conversation: activity.conversation.id,
      message: activity.replyToId,
      person: person.id,
      action,
    };
    const body = await onCardAction({ action, person, idempotencyKey: tapKey(tap) }, application);
    if (isPersonal(activity)) await remember(activity, person);
    return body;
  };

  const spoken = async (activity: BotActivity, person: Person | undefined): Promise<BotReply> => {
    if (!isPersonal(activity)) return activity.type === 'message' ? notHere : { kind: 'silent' };
    const { municipality } = application.publicPolicy();
    if (person === undefined) return says(activity) ? stranger(municipality) : { kind: 'silent' };
    await remember(activity, person);
    if (activity.type === 'message') return onMessage(activity.text ?? '', person, application, tabLink);
    return says(activity) ? welcome(person, municipality, tabLink) : { kind: 'silent' };
  };

  const answer = async (activity: BotActivity): Promise<BotReply> => {
    if (!isFromTenant(activity, tenantId))
      return { kind: 'refused', status: 403, message: 'Boten är inte till för den här organisationen.' };
    const person = personOf(activity, application);
    if (activity.type !== 'invoke') return spoken(activity, person);
    if (activity.name === 'composeExtension/query') return searched(activity, person, application);
    if (activity.name !== 'adaptiveCard/action')
      return {
        kind: 'refused',
        status: 400,
        message: `Boten känner inte till ${activity.name ?? 'anropet'}.`,
      };
    return { kind: 'invoke', body: await invoked(activity, person) };
  };

  return {
    onActivity: async (activity) => {
      try {
        return await answer(activity);
      } catch (error) {
        report(error);
        return activity.type === 'invoke' ? { kind: 'invoke', body: broken } : somethingBroke;
      }
    },
  };
};

const searched = ({ value }: BotActivity, person: Person | undefined, application: Application): BotReply => {
  if (person === undefined) {
    const text = strangersSentence(application.publicPolicy().municipality);
    return { kind: 'found', body: { composeExtension: { type: 'message', text } } };
  }
  const body = onQuery(value, person, application);
  return body === undefined
    ? { kind: 'refused', status: 400, message: 'Sökningen går inte att läsa.' }
    : { kind: 'found', body };
};

const personOf = ({ from }: BotActivity, application: Application): Person | undefined =>
  from.aadObjectId === undefined ? undefined : application.person(from.aadObjectId);

/**
 * Whether there is something to answer: a message, or that the bot was installed. A first installation also brings a
 * conversationUpdate, a second one does not: only the installation is greeted, so that nobody is greeted twice.
 */
const says = ({ type, action }: BotActivity): boolean =>
  type === 'message' || (type === 'installationUpdate' && action === 'add');

const somethingBroke: BotReply = {
  kind: 'message',
  card: renderNotice({ heading: 'Något gick fel', text: 'Det är inte ditt fel. Försök igen om en stund.' }),
  summary: 'Något gick fel. Försök igen om en stund.',
};
