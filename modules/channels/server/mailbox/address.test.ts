import { describe, expect, it } from 'vitest';
import { mailboxKey } from './address.ts';

describe('the address of a mailbox', () => {
  it.each([
    ['Boutique en ligne', 'boutique-en-ligne-aaaaaaaa'],
    ['Élan & Fils', 'elan-fils-aaaaaaaa'],
    ['متجر', 'contact-aaaaaaaa'],
    ['  --  ', 'contact-aaaaaaaa'],
    ['a'.repeat(80), `${'a'.repeat(24)}-aaaaaaaa`],
  ])('of %j can be read and typed', (name, key) => {
    expect(mailboxKey(name, new Uint8Array(5))).toBe(key);
  });

  it('has 40 bits that nobody guesses', () => {
    expect(mailboxKey('x', Uint8Array.from([255, 255, 255, 255, 255]))).toBe('x-99999999');
    expect(mailboxKey('x', Uint8Array.from([0, 0, 0, 0, 33]))).toBe('x-bbaaaaaa');
  });
});
