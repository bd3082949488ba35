import { readTeamsRequest, replyTo, type TeamsReply, type TeamsRequest } from './teams-messages.ts';

/** What the host must be able to do for the tab it shows. */
export interface TeamsHostActions {
  context(): Record<string, unknown>;
  token(): Promise<string>;
  /** Follows a deep link; false where it cannot. */
  follow(link: string): boolean;
  /** The app says whether it has loaded. */
  loaded(failure: string | null): void;
}

/** Capabilities the local host has. TeamsJS lets the app see them as `isSupported()`. */
const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { pages: {} } };

/** Newest TeamsJS the host claims to have been written for. */
const supportedSdk = '2.0.1';

type Answer = (request: TeamsRequest, actions: TeamsHostActions) => unknown[] | Promise<unknown[]>;

const answers: Record<string, Answer> = {
  initialize: () => ['content', 'web', JSON.stringify(runtime), supportedSdk],
  getContext: (_, actions) => [actions.context()],
  'authentication.getAuthToken': (_, actions) =>
    actions.token().then(
      (token) => [true, token],
      // TeamsJS knows only reasons in words; the tab shows its own "consent needed" for this one.
      () => [false, 'resourceRequiresConsent'],
    ),
  executeDeepLink: ({ args }, actions) =>
    actions.follow(String(args[0])) ? [true] : [false, 'Länken går inte att öppna'],
  'appInitialization.appLoaded': () => [undefined],
  'appInitialization.success': (_, actions) => {
    actions.loaded(null);
    return [undefined];
  },
  'appInitialization.failure': ({ args }, actions) => {
    actions.loaded(failureText(args[0], args[1]));
    return [undefined];
  },
  'appInitialization.expectedFailure': ({ args }, actions) => {
    actions.loaded(failureText(args[0], args[1]));
    return [undefined];
  },
};

/** Asked for without wanting an answer: the host sends what is registered for whether or not it was asked to. */
const silent = new Set([
  'registerHandler',
  'registerOnThemeChangeHandler',
  'setFrameContext',
  'logs.receive',
]);

/**
 * Answers one message of the tab. `null`: nothing to say (not TeamsJS, or a note that wants no answer).
 * As in Teams, a function the host does not have gets no answer; the console names it.
 */
export async function answerTab(data: unknown, actions: TeamsHostActions): Promise<TeamsReply | null> {
  const request = readTeamsRequest(data);
  if (request === null || silent.has(request.func)) return null;
  const answer = Object.hasOwn(answers, request.func) ? answers[request.func] : undefined;
  if (answer === undefined) {
    console.error(`Den lokala Teams-värden har inte funktionen ${request.func}.`);
    return null;
  }
  return replyTo(request, await answer(request, actions));
}

function failureText(reason: unknown, message: unknown): string {
  return (
    [reason, message].filter((part) => typeof part === 'string' && part !== '').join(': ') || 'okänt fel'
  );
}
