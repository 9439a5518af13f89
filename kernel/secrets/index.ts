import { createHash, randomBytes } from 'node:crypto';
import { safeEqual } from './compare.ts';
import { openWith, sealedKeyId, sealWith } from './seal.ts';
import { createSealingKey } from './sealing-key.ts';

export { safeEqual } from './compare.ts';
export { SealBrokenError } from './seal.ts';
export { assertSecretKey, SecretKeyError, type SecretKeyRules } from './secret-key.ts';

export interface SecretsOptions {
  secretKey: string;
  /** The key before the last rotation: still opens, never seals. */
  previousSecretKey?: string | undefined;
}

export interface Secrets {
  /**
   * Encrypts for one purpose (`connections.token`). `aad` binds the text to its place, for instance
   * `<orgId>/<rowId>`, so that a sealed value copied into another row does not open there.
   */
  seal(purpose: string, plaintext: string | Uint8Array, aad?: string): string;
  /** Throws SealBrokenError when the text was changed, or belongs to another purpose, place or key. */
  open(purpose: string, sealed: string, aad?: string): Buffer;
  /** True for what the previous key sealed, and for what is no sealed text at all: rotation seals these anew. */
  needsResealing(sealed: string): boolean;
  /** `bytes` of key material from the current key, for keys that need not survive a rotation. */
  derive(purpose: string, bytes: number): Buffer;
  /** The same from the previous key, or null: to accept what it signed until that has expired. */
  derivePrevious(purpose: string, bytes: number): Buffer | null;
  /** A random token in base64url; 32 bytes unless told. */
  randomToken(bytes?: number): string;
  /** SHA-256 in hex. For tokens with at least 128 bits of their own randomness, never for passwords. */
  hashToken(token: string): string;
  safeEqual(a: string, b: string): boolean;
}

export function createSecrets({ secretKey, previousSecretKey }: SecretsOptions): Secrets {
  const current = createSealingKey(secretKey);
  const previous = previousSecretKey ? createSealingKey(previousSecretKey) : null;
  const keys = previous ? [current, previous] : [current];

  return {
    seal: (purpose, plaintext, aad = '') => sealWith(current, purpose, plaintext, aad),
    open: (purpose, sealed, aad = '') => openWith(keys, purpose, sealed, aad),
    needsResealing: (sealed) => sealedKeyId(sealed) !== current.id,
    derive: (purpose, bytes) => current.derive(`derive:${purpose}`, bytes),
    derivePrevious: (purpose, bytes) => previous?.derive(`derive:${purpose}`, bytes) ?? null,
    randomToken,
    hashToken,
    safeEqual,
  };
}

export function randomToken(bytes = 32): string {
  return randomBytes(bytes).toString('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
