export interface TabVisit {
  upn: string;
  userId: string;
  userName: string;
  tenantId: string;
  /** TeamsJS theme name: `default`, `dark` or `contrast`. */
  theme: string;
  /** Where a deep link points inside the tab. */
  subPageId: string | undefined;
  /** Stays the same while the tab is open. */
  sessionId: string;
}

/** What the tab's page is called in the manifest's `staticTabs`; TeamsJS gives it as `page.id`. */
const entityId = 'tab';

/** The flat context that hosts answer `getContext` with; TeamsJS makes the grouped one of it. */
export function teamsContext(visit: TabVisit): Record<string, unknown> {
  return {
    locale: 'sv-se',
    theme: visit.theme,
    entityId,
    subEntityId: visit.subPageId ?? '',
    frameContext: 'content',
    hostName: 'Teams',
    hostClientType: 'web',
    appSessionId: visit.sessionId,
    sessionId: visit.sessionId,
    ringId: 'general',
    isFullScreen: false,
    isMultiWindow: false,
    tid: visit.tenantId,
    userObjectId: visit.userId,
    userDisplayName: visit.userName,
    userPrincipalName: visit.upn,
    loginHint: visit.upn,
    upn: visit.upn,
  };
}
