import { errors, jwtVerify } from 'jose';
import type { Local365 } from '../local365.ts';
import type { Claims } from './claims.ts';
import { issuerOf } from './issuer.ts';
import { publicKey } from './signing-keys.ts';

export type VerifiedBearer = { claims: Claims } | { refusal: string };

/**
 * Verifies `Authorization: Bearer …` (signature, issuer, lifetime by real time, audience one of `audiences`).
 * Returns the claims, or the reason to refuse in words fit for an answer; the token itself is never told.
 */
export async function verifyBearer(
  authorization: string | undefined,
  audiences: readonly string[],
  local: Local365,
): Promise<VerifiedBearer> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return { refusal: 'Access token is empty.' };
  return verifyToken(token, audiences, local);
}

/** As `verifyBearer`, for a bare token (the assertion of an on-behalf-of request). */
export async function verifyToken(
  token: string,
  audiences: readonly string[],
  local: Local365,
): Promise<VerifiedBearer> {
  try {
    const options = {
      issuer: issuerOf(local),
      audience: [...audiences],
      algorithms: ['RS256'],
      clockTolerance: 5,
    };
    const { payload } = await jwtVerify<Claims>(token, publicKey(local.store, 'tenant'), options);
    return { claims: payload };
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      return { refusal: 'Lifetime validation failed, the token is expired.' };
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      return { refusal: 'Access token validation failure. Invalid audience.' };
    }
    if (error instanceof errors.JOSEError) return { refusal: 'Access token validation failure.' };
    throw error;
  }
}
