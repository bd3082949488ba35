import { createNestablePublicClientApplication } from '@azure/msal-browser';

/** Nested App Authentication: Outlook signs the person in for the pane. Gives the token to the app's API. */
export const nestedSignIn = async ({
  clientId,
  tenantId,
  scope,
}: {
  clientId: string;
  tenantId: string;
  scope: string;
}) => {
  const msal = await createNestablePublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
  });
  return async (fresh?: boolean): Promise<string> => {
    const request = { scopes: [scope], forceRefresh: fresh ?? false };
    const result = await msal.acquireTokenSilent(request).catch(() => msal.acquireTokenPopup(request));
    return result.accessToken;
  };
};
