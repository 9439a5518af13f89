import { createHash } from 'node:crypto';

/** The same for the same bytes to the same address; see `ArrivedEnvelope.recipients`. */
export function deliveryKeyOf(address: string, sha256: string): string {
  return createHash('sha256').update(`${address.toLowerCase()}\n${sha256}`).digest('hex');
}
