import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import type { Store } from '../state/store.ts';

/** `tenant` signs the tenant's tokens, `channel` the Bot Framework channel's. */
export type KeyName = 'tenant' | 'channel';

interface KeyRecord {
  kid: string;
  jwk: JsonWebKey;
}

const records = (store: Store) => store.collection<KeyRecord>('keys');
const cache = new WeakMap<JsonWebKey, { private: KeyObject; public: KeyObject }>();

/** Makes the keys that are missing. They are kept in the state, so that tokens outlive a restart. */
export function ensureKeys(store: Store, newId: () => string): void {
  const missing = (['tenant', 'channel'] as const).filter((name) => !records(store).has(name));
  const made = missing.map((name) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return { name, record: { kid: newId(), jwk: privateKey.export({ format: 'jwk' }) } };
  });
  store.commit(() => {
    for (const { name, record } of made) records(store).put(name, record);
  });
}

export function privateKey(store: Store, name: KeyName): { kid: string; key: KeyObject } {
  const record = keyRecord(store, name);
  return { kid: record.kid, key: keysOf(record.jwk).private };
}

export function publicKey(store: Store, name: KeyName): KeyObject {
  return keysOf(keyRecord(store, name).jwk).public;
}

/** The key set that verifiers fetch. */
export function publicKeySet(store: Store, name: KeyName, extra: object = {}): { keys: object[] } {
  const { kid, jwk } = keyRecord(store, name);
  return { keys: [{ kty: jwk.kty, n: jwk.n, e: jwk.e, kid, x5t: kid, use: 'sig', alg: 'RS256', ...extra }] };
}

function keyRecord(store: Store, name: KeyName): KeyRecord {
  const record = records(store).get(name);
  if (!record) throw new Error(`The signing key '${name}' is missing from the state`);
  return record;
}

function keysOf(jwk: JsonWebKey): { private: KeyObject; public: KeyObject } {
  const known = cache.get(jwk);
  if (known) return known;
  const made = {
    private: createPrivateKey({ key: jwk, format: 'jwk' }),
    public: createPublicKey({ key: jwk, format: 'jwk' }),
  };
  cache.set(jwk, made);
  return made;
}
