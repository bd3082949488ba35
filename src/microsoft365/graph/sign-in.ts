import {
  AuthError,
  type AuthenticationResult,
  ConfidentialClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-node';
import { type Assertion, ConsentRequired } from '../../application/ports/calendar.ts';
import { GraphFailure, GraphUnreachable } from './errors.ts';
import { IdentityNetwork } from './identity-network.ts';
import { personScopes } from './operations.ts';

export interface SignInConfig {
  tenantId: string;
  clientId: string;
  clientSecret: string;
  /** `https://login.microsoftonline.com`, or the local identity provider. */
  identityOrigin: string;
}

export interface SignIn {
  /**
   * An access token to Graph. `renew`: the one last given was refused. Throws ConsentRequired, GraphUnreachable (Graph
   * itself was never asked) or GraphFailure (status 401: the identity provider said no).
   */
  token(as: 'app' | Assertion, renew: boolean): Promise<string>;
}

const APP_SCOPES = ['https://graph.microsoft.com/.default'];
/** Named one by one: `.default` gives a token also where a consent is missing, and Graph then says 403 with no way on. */
const PERSON_SCOPES = [...personScopes];

/** msal keeps a token for every assertion it ever saw; after so many the cache begins anew, so that it cannot grow without end. */
const ASSERTIONS_KEPT = 2000;

export function createSignIn(config: SignInConfig, timeLimitMs: number): SignIn {
  const app = client(config, timeLimitMs);
  let people = client(config, timeLimitMs);
  let seen = 0;
  let asking: Promise<string> | undefined;

  const appToken = (renew: boolean): Promise<string> =>
    accessToken(app.acquireTokenByClientCredential({ scopes: APP_SCOPES, skipCache: renew }));

  /** msal sends one request for each caller while the cache is empty; here they share it. */
  const sharedAppToken = (renew: boolean): Promise<string> => {
    asking ??= appToken(renew).finally(() => {
      asking = undefined;
    });
    return asking;
  };

  const personToken = ({ token }: Assertion, renew: boolean): Promise<string> => {
    if (++seen % ASSERTIONS_KEPT === 0) people = client(config, timeLimitMs);
    return accessToken(
      people.acquireTokenOnBehalfOf({ scopes: PERSON_SCOPES, oboAssertion: token, skipCache: renew }),
    );
  };

  return { token: (as, renew) => (as === 'app' ? sharedAppToken(renew) : personToken(as, renew)) };
}

async function accessToken(asked: Promise<AuthenticationResult | null>): Promise<string> {
  try {
    const result = await asked;
    if (result === null) throw new GraphFailure('The identity provider gave no token', 401, 'noToken');
    return result.accessToken;
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError)
      throw new ConsentRequired(error.message, { cause: error });
    if (!(error instanceof AuthError)) throw error;
    if (error.errorCode === 'network_error')
      throw new GraphUnreachable('No answer from the identity provider', true, error);
    throw new GraphFailure(`Sign-in: ${error.message}`, 401, error.errorCode);
  }
}

/**
 * The endpoints are given rather than discovered: it spares a request at start, and msal refuses an http *authority* but
 * takes an http token endpoint, which is what a local identity provider has.
 */
function client(config: SignInConfig, timeLimitMs: number): ConfidentialClientApplication {
  const authority = `https://login.microsoftonline.com/${config.tenantId}`;
  const endpoints = `${config.identityOrigin}/${config.tenantId}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId: config.clientId,
      clientSecret: config.clientSecret,
      authority,
      knownAuthorities: ['login.microsoftonline.com'],
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${endpoints}/oauth2/v2.0/authorize`,
        token_endpoint: `${endpoints}/oauth2/v2.0/token`,
        jwks_uri: `${endpoints}/discovery/v2.0/keys`,
      }),
    },
    system: { networkClient: new IdentityNetwork(timeLimitMs) },
  });
}
