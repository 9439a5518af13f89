import { createHash, hkdfSync } from 'node:crypto';

/** Fixed so that every process of an installation derives the same keys; HKDF (RFC 5869) allows a public salt. */
const SALT = 'comptoir/v1';

/** One master key and what is derived from it. */
export interface SealingKey {
  /** Eight hexadecimal characters that name the key in a sealed text without telling anything about it. */
  readonly id: string;
  /** HKDF-SHA256 of the master key for one purpose: distinct purposes give independent keys. */
  derive(purpose: string, bytes: number): Buffer;
}

export function createSealingKey(secretKey: string): SealingKey {
  const derived = new Map<string, Buffer>();
  const hkdf = (info: string, bytes: number) => Buffer.from(hkdfSync('sha256', secretKey, SALT, info, bytes));

  return {
    // The id is derived like any key and then hashed, so that it cannot be turned around into key material.
    id: createHash('sha256').update(hkdf('key-id', 32)).digest('hex').slice(0, 8),
    derive(purpose, bytes) {
      const info = `purpose:${purpose}`;
      const name = `${bytes} ${info}`;
      const known = derived.get(name) ?? hkdf(info, bytes);
      // Purposes are a handful of constants; the bound only guards against a caller that puts an id into one.
      if (derived.size < 256) derived.set(name, known);
      return Buffer.from(known);
    },
  };
}
