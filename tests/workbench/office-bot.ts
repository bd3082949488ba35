import { appToken } from './app-token.ts';
import { answeredCard, questionCard } from './question-card.ts';

/** An activity, as far as this bot reads it. */
export interface Activity {
  type: string;
  text?: string;
  serviceUrl: string;
  conversation: { id: string };
  from: { id: string };
  value?: { action?: { verb?: string; data?: Record<string, unknown> } };
}

/** A bot in few words: what is said to it is answered with a card, and a tapped card says what was sent. */
export function officeBot(connector: { tenantId: string; clientId: string }) {
  async function send(activity: Activity, message: object): Promise<void> {
    const at = { ...connector, origin: activity.serviceUrl };
    const token = await appToken(at, 'https://api.botframework.com/.default');
    const conversation = encodeURIComponent(activity.conversation.id);
    const sent = await fetch(`${activity.serviceUrl}/v3/conversations/${conversation}/activities`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', ...message }),
    });
    if (!sent.ok) throw new Error(`The connector answered ${sent.status}: ${await sent.text()}`);
  }

  return async function answer(activity: Activity): Promise<unknown> {
    if (activity.type === 'invoke') return invoke(activity);
    if (activity.type === 'message' || activity.type === 'conversationUpdate') {
      await send(activity, { text: 'Hej! Här är det som väntar på dig:\n- **Torget** i dag' });
      const content = questionCard([activity.from.id]);
      await send(activity, {
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
      });
    }
    return {};
  };
}

function invoke({ value }: Activity): object {
  const { verb, data = {} } = value?.action ?? {};
  if (verb === 'refresh') {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Kortet är aktuellt.',
    };
  }
  if (verb === 'answer') {
    const said = `Du svarade ${data.choice}: ${data.reason ?? ''} (${data.reserve})`;
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answeredCard(said) };
  }
  const value400 = { code: 'BadRequest', message: 'Omröstningen är stängd.' };
  return { statusCode: 400, type: 'application/vnd.microsoft.error', value: value400 };
}
