import type { JWTPayload } from 'jose';

/** The claims of an Entra v2.0 access token that anything here reads or writes. */
export interface Claims extends JWTPayload {
  tid?: string;
  /** The client that asked for the token. */
  azp?: string;
  oid?: string;
  name?: string;
  preferred_username?: string;
  /** Delegated permissions, separated by spaces. */
  scp?: string;
  /** Application permissions. */
  roles?: string[];
  /** `app` on a token that speaks for no person. */
  idtyp?: string;
  ver?: string;
}
