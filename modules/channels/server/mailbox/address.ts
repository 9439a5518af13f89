import type { Services } from '#kernel/scope';
import { mailDomainOf } from '#modules/mail';

/** RFC 5321 allows 64 characters before the @; a name that people read is shorter. */
const mostNameCharacters = 24;
const randomBytes = 5;
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * The part before the @ of a new mailbox: what the shop calls it, and eight characters that nobody guesses, so that
 * knowing one shop's address tells nobody another's.
 */
export function mailboxKey(name: string, random: Uint8Array): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostNameCharacters)
    .replace(/^-+|-+$/g, '');
  let bits = random.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let code = '';
  for (let at = 0; at < 8; at += 1) {
    code += letters[Number(bits % 32n)];
    bits /= 32n;
  }
  return `${slug || 'contact'}-${code}`;
}

export const mailboxRandomBytes = randomBytes;

export const mailboxAddress = (services: Services, key: string): string => `${key}@${mailDomainOf(services)}`;

/** The key of a mailbox at our domain; null for an address elsewhere. Case is nobody's to remember. */
export function keyOfAddress(services: Services, address: string): string | null {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  return at > 0 && domain === mailDomainOf(services).toLowerCase()
    ? address.slice(0, at).toLowerCase()
    : null;
}
