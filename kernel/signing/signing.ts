import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Signs what goes out into the world (links in mails and pages) and must still be known as ours years later. */
export interface Signing {
  /** `purpose` is `module.noun`; what is signed for one is nothing for another. Base64url, 43 characters longer than `payload`. */
  sign(purpose: string, payload: Uint8Array): string;
  /** What was signed, or null for anything else. Takes the same time wherever the signature differs. */
  verify(purpose: string, token: string): Buffer | null;
}

export const signingKeyBytes = 32;
const tagBytes = 32;
const tokenForm = /^[A-Za-z0-9_-]+$/;

/** @param keys the newest first: it signs, and all of them verify */
export function createSigning(keys: readonly [Buffer, ...Buffer[]]): Signing {
  const tag = (key: Buffer, purpose: string, payload: Uint8Array) =>
    createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', `signing:${purpose}`, signingKeyBytes)))
      .update(payload)
      .digest();
  return {
    sign: (purpose, payload) =>
      Buffer.concat([payload, tag(keys[0], purpose, payload)]).toString('base64url'),
    verify(purpose, token) {
      const bytes = tokenForm.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
      // One spelling a token: Node's decoder forgives loose final bits.
      if (bytes.length <= tagBytes || bytes.toString('base64url') !== token) return null;
      const payload = bytes.subarray(0, -tagBytes);
      const given = bytes.subarray(-tagBytes);
      return keys.some((key) => timingSafeEqual(tag(key, purpose, payload), given)) ? payload : null;
    },
  };
}
