import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { SealingKey } from './sealing-key.ts';

const VERSION = 'v1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** The text was made by a key that this installation no longer has, was changed on its way, or is for another purpose. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  readonly code = 'seal_broken';
}

/** AES-256-GCM: `v1.<keyId>.<nonce>.<ciphertext and tag>`, the last two in base64url. */
export function sealWith(
  key: SealingKey,
  purpose: string,
  plaintext: string | Uint8Array,
  aad: string,
): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', sealKey(key, purpose), nonce);
  cipher.setAAD(authenticated(key.id, aad));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, key.id, nonce.toString('base64url'), body.toString('base64url')].join('.');
}

/** Throws SealBrokenError, always with the same words, so that an attacker learns nothing from trying. */
export function openWith(keys: readonly SealingKey[], purpose: string, sealed: string, aad: string): Buffer {
  const [version, keyId, nonceText, bodyText, ...rest] = sealed.split('.');
  const key = keys.find((candidate) => candidate.id === keyId);
  if (version !== VERSION || !key || !nonceText || !bodyText || rest.length > 0) throw broken();

  const nonce = canonicalBase64Url(nonceText);
  const body = canonicalBase64Url(bodyText);
  if (nonce.length !== NONCE_BYTES || body.length < TAG_BYTES) throw broken();

  const decipher = createDecipheriv('aes-256-gcm', sealKey(key, purpose), nonce, {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(authenticated(key.id, aad));
  decipher.setAuthTag(body.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw broken();
  }
}

/** The id of the key that sealed a text, or null when it is not a sealed text: rotation reads it. */
export function sealedKeyId(sealed: string): string | null {
  const [version, keyId] = sealed.split('.');
  return version === VERSION && keyId ? keyId : null;
}

function sealKey(key: SealingKey, purpose: string): Buffer {
  return key.derive(`seal:${purpose}`, KEY_BYTES);
}

/** The header is authenticated with the caller's data, so that neither can be exchanged. */
function authenticated(keyId: string, aad: string): Buffer {
  return Buffer.from(`${VERSION}.${keyId}.${aad}`);
}

/** Node's decoder forgives stray characters and loose final bits; a sealed text has exactly one spelling. */
function canonicalBase64Url(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) throw broken();
  return bytes;
}

function broken(): SealBrokenError {
  return new SealBrokenError('The sealed text cannot be opened');
}
