import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Where Teams, Outlook and the Microsoft 365 app show tabs and panes. */
const MICROSOFT_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.office365.com',
];
/** TeamsJS fetches its list of valid hosts from here; Office.js itself is loaded from the other (facts: TeamsJS, Outlook). */
const TEAMS_CDN = 'https://res.cdn.office.net';
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const SIGN_IN = 'https://login.microsoftonline.com';

/** Pages of ours that nobody may frame, and that run no script at all. */
export const publicHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // `no-referrer` would make the browser send `Origin: null` with the form, which is refused as another site's.
  referrerPolicy: { policy: 'same-origin' },
});

/** Tab and pane: framed by Microsoft 365 and by the given local hosts, by nobody else. */
export const framedHeaders = (hostOrigins: readonly string[]): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", OFFICE_CDN, TEAMS_CDN],
        // Fluent writes its rules into style elements, and cards set styles on theirs.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        fontSrc: ["'self'", 'data:', TEAMS_CDN, 'https://*.cdn.office.net'],
        connectSrc: ["'self'", TEAMS_CDN, OFFICE_CDN, SIGN_IN, ...hostOrigins],
        frameSrc: ["'self'", SIGN_IN],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'", ...MICROSOFT_HOSTS, ...hostOrigins],
      },
    },
    // Only CSP can name more than one allowed host.
    xFrameOptions: false,
    // Sign-in pop-ups of MSAL and TeamsJS report back to the page that opened them.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
