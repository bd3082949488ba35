import { app, authentication } from '@microsoft/teams-js';

/** Teams around the tab: who is there, how it looks, and the token to our server. */
export interface Host {
  theme: string;
  /** A case that a link in Teams asked for. */
  subPage: string | undefined;
  onTheme(listener: (theme: string) => void): void;
  token(fresh?: boolean): Promise<string>;
}

/** Hosts beside Teams that the server lets frame the tab: the local Microsoft 365's workbench, none in production. */
const hostOrigins = async (): Promise<string[]> => {
  const answer = await fetch('/tab/host.json');
  const { hostOrigins: origins } = (await answer.json()) as { hostOrigins: string[] };
  return origins;
};

/** TeamsJS tells only a reason in one English word (facts: TeamsJS). */
const whyNoToken = (error: unknown): string => {
  const reason = error instanceof Error ? error.message : String(error);
  return /consent|interaction/i.test(reason)
    ? 'Appen Medborgardialog behöver ett godkännande innan du kan använda den. Be kommunens Teams-administratör att godkänna den och öppna fliken igen.'
    : 'Inloggningen i Teams gick inte. Ladda om fliken och försök igen.';
};

/** Shakes hands with Teams. Undefined when there is no Teams around. */
export const meetHost = async (): Promise<Host | undefined> => {
  if (window.parent === window) return undefined;
  try {
    await app.initialize(await hostOrigins());
  } catch {
    // TeamsJS rejects when nobody answers the handshake: the page then says where it belongs.
    return undefined;
  }
  const context = await app.getContext();
  app.notifySuccess();
  let known: Promise<string> | undefined;
  return {
    theme: context.app.theme,
    subPage: context.page.subPageId || undefined,
    onTheme: (listener) => app.registerOnThemeChangeHandler(listener),
    token: (fresh) => {
      if (fresh) known = undefined;
      // The first pages ask for several things at once: they share one token, and a no is not kept.
      known ??= authentication.getAuthToken().catch((error: unknown) => {
        known = undefined;
        throw new Error(whyNoToken(error));
      });
      return known;
    },
  };
};
