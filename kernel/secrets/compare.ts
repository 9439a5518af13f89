import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const comparisonKey = randomBytes(32);

/**
 * Equality in a time that tells nothing of where two texts differ, nor of a secret's length: both are
 * reduced to one size under a key that lives as long as the process (double HMAC comparison).
 */
export function safeEqual(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHmac('sha256', comparisonKey).update(text).digest();
}
