import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Person } from '../../domain/people/mandates.ts';
import { ApiFault, problem } from './problem.ts';

export interface SignInConfig {
  /** `https://login.microsoftonline.com/<tenant>/v2.0` */
  issuer: string;
  /** The app's client id, and `api://…/<client id>`: Entra uses either, by the token version of the registration. */
  audiences: string[];
  tenantId: string;
  jwksUrl: string;
}

interface SignedIn {
  person: Person;
  token: string;
}

/** Authorization header → who signed in. Throws ApiFault: 401 for whatever is not our person's token, 503 when the keys cannot be fetched. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

const SCOPE = 'access_as_user';

export function createSignIn(config: SignInConfig): SignIn {
  const keys = createRemoteJWKSet(new URL(config.jwksUrl));
  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === undefined) throw unauthorized();
    const claims = await verified(token);
    if (claims.tid !== config.tenantId || !scopes(claims).includes(SCOPE))
      throw unauthorized('invalid_token');
    return { person: personOf(claims), token };
  };

  async function verified(token: string): Promise<JWTPayload> {
    try {
      const { issuer, audiences } = config;
      // Entra signs with RS256 only; naming it closes `alg: none` and keys used as secrets.
      const checks = { issuer, audience: audiences, algorithms: ['RS256'], requiredClaims: ['exp', 'oid'] };
      return (await jwtVerify(token, keys, checks)).payload;
    } catch (error) {
      if (isTokenFault(error)) throw unauthorized('invalid_token');
      throw new ApiFault(
        problem(
          503,
          'sign-in-unavailable',
          'Inloggningen går inte att kontrollera just nu. Försök igen om en stund.',
        ),
        { 'Retry-After': '5' },
      );
    }
  }
}

function bearerToken(authorization: string | undefined): string | undefined {
  return authorization?.match(/^Bearer ([\w.~+/=-]+)$/i)?.[1];
}

const scopes = (claims: JWTPayload): string[] =>
  typeof claims.scp === 'string' ? claims.scp.split(' ') : [];

function personOf(claims: JWTPayload): Person {
  const { oid, name, preferred_username: address } = claims;
  if (typeof oid !== 'string' || typeof address !== 'string') throw unauthorized('invalid_token');
  return { id: oid, name: typeof name === 'string' ? name : address, address };
}

/** jose throws a generic JOSEError, a time-out or fetch's own error when it is the key set that failed, not the token. */
function isTokenFault(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return ![errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(error.code);
}

/** RFC 6750 section 3: the challenge names an error only when credentials were given. */
function unauthorized(error?: 'invalid_token'): ApiFault {
  const challenge = error === undefined ? 'Bearer' : `Bearer error="${error}"`;
  return new ApiFault(problem(401, 'sign-in-required', 'Du behöver logga in igen.'), {
    'WWW-Authenticate': challenge,
  });
}
