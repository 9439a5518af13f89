import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSigning } from './signing.ts';

const [key, newer] = [randomBytes(32), randomBytes(32)];
const signing = createSigning([key]);
const payload = Buffer.from('file 1 until Friday');
const token = signing.sign('files.link', payload);

describe('a signed token', () => {
  it('gives back what was signed', () => {
    expect(signing.verify('files.link', token)).toEqual(payload);
    expect(signing.verify('files.link', signing.sign('files.link', Buffer.from([0])))).toEqual(
      Buffer.from([0]),
    );
  });

  it('is nothing for another purpose', () => {
    expect(signing.verify('files.links', token)).toBeNull();
  });

  it('is nothing with any bit changed, and has one spelling', () => {
    const bytes = Buffer.from(token, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const forged = Buffer.from(bytes);
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(signing.verify('files.link', forged.toString('base64url'))).toBeNull();
    }
    for (const other of [
      `${token}=`,
      `${token} `,
      `${token}A`,
      token.slice(1),
      '',
      'A',
      'é',
      token.toUpperCase(),
    ])
      expect(signing.verify('files.link', other)).toBeNull();
  });

  it('stays good when a newer key signs', () => {
    const rotated = createSigning([newer, key]);
    expect(rotated.verify('files.link', token)).toEqual(payload);
    expect(signing.verify('files.link', rotated.sign('files.link', payload))).toBeNull();
  });
});
