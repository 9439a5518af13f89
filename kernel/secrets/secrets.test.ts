import { createDecipheriv, randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSecrets, hashToken, randomToken, SealBrokenError, safeEqual } from './index.ts';

const firstKey = randomBytes(32).toString('base64');
const secondKey = randomBytes(32).toString('base64');
const secrets = createSecrets({ secretKey: firstKey });

describe('seal and open', () => {
  it('gives back the bytes that were sealed, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, aad) => {
        expect(secrets.open('a.b', secrets.seal('a.b', bytes, aad), aad)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('names the key and never seals the same text the same way twice', () => {
    const [one, two] = [secrets.seal('a.b', 'canary'), secrets.seal('a.b', 'canary')];
    expect(one).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]{16}\.[\w-]+$/);
    expect(one).not.toBe(two);
    expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('canary');
  });

  it('refuses another purpose, another place and another installation', () => {
    const sealed = secrets.seal('mail.password', 'x', 'org/1');
    expect(() => secrets.open('mail.token', sealed, 'org/1')).toThrow(SealBrokenError);
    expect(() => secrets.open('mail.password', sealed, 'org/2')).toThrow(SealBrokenError);
    expect(() => createSecrets({ secretKey: secondKey }).open('mail.password', sealed, 'org/1')).toThrow(
      SealBrokenError,
    );
  });

  it('refuses a text in which any single character was changed, dropped or added', () => {
    const sealed = secrets.seal('a.b', 'the price is 12 EUR');
    for (let at = 0; at < sealed.length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const edits = [
        sealed.slice(0, at) + other + sealed.slice(at + 1),
        sealed.slice(0, at) + sealed.slice(at + 1),
      ];
      for (const edited of [...edits, `${sealed.slice(0, at)}=${sealed.slice(at)}`]) {
        expect(() => secrets.open('a.b', edited), edited).toThrow(SealBrokenError);
      }
    }
  });

  it.each(['', '.', 'v1', 'v1...', 'v2.a.b.c', 'plain text'])(
    'refuses %j, which was never sealed',
    (text) => {
      expect(() => secrets.open('a.b', text)).toThrow(SealBrokenError);
    },
  );
});

describe('rotation', () => {
  const rotated = createSecrets({ secretKey: secondKey, previousSecretKey: firstKey });

  it('opens what the previous key sealed and says that it is due for sealing anew', () => {
    const old = secrets.seal('a.b', 'token');
    expect(rotated.open('a.b', old).toString()).toBe('token');
    expect(rotated.needsResealing(old)).toBe(true);
    expect(rotated.needsResealing(rotated.seal('a.b', 'token'))).toBe(false);
  });

  it('seals with the new key only', () => {
    expect(() => secrets.open('a.b', rotated.seal('a.b', 'token'))).toThrow(SealBrokenError);
  });

  it('still derives what the previous key signed with', () => {
    expect(rotated.derivePrevious('jwt', 32)).toEqual(secrets.derive('jwt', 32));
    expect(secrets.derivePrevious('jwt', 32)).toBeNull();
  });
});

describe('derive', () => {
  it('is the same in every process, and independent per purpose and key', () => {
    expect(createSecrets({ secretKey: firstKey }).derive('jwt', 32)).toEqual(secrets.derive('jwt', 32));
    expect(secrets.derive('jwt', 32)).not.toEqual(secrets.derive('csrf', 32));
    expect(secrets.derive('jwt', 64)).toHaveLength(64);
  });

  it('cannot be talked into giving away the key that seals', () => {
    const sealed = secrets.seal('mail', 'x').split('.');
    const decipher = createDecipheriv(
      'aes-256-gcm',
      secrets.derive('seal:mail', 32),
      Buffer.from(sealed[2] ?? '', 'base64url'),
    );
    decipher.setAAD(Buffer.from(`v1.${sealed[1]}.`));
    const body = Buffer.from(sealed[3] ?? '', 'base64url');
    decipher.setAuthTag(body.subarray(-16));
    decipher.update(body.subarray(0, -16));
    expect(() => decipher.final()).toThrow();
  });

  it('hands out bytes that a caller may overwrite', () => {
    const before = secrets.derive('jwt', 32).toString('hex');
    secrets.derive('jwt', 32).fill(0);
    expect(secrets.derive('jwt', 32).toString('hex')).toBe(before);
  });
});

describe('tokens', () => {
  it('are random, safe in a URL and as long as asked', () => {
    expect(randomToken()).toMatch(/^[\w-]{43}$/);
    expect(randomToken(16)).toMatch(/^[\w-]{22}$/);
    expect(randomToken()).not.toBe(randomToken());
  });

  it('are stored as SHA-256 in hex', () => {
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('safeEqual', () => {
  it('agrees with equality, for texts of any length', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => safeEqual(a, b) === (a === b)));
    expect(safeEqual('', '')).toBe(true);
    expect(safeEqual('a', 'a'.repeat(1_000_000))).toBe(false);
  });
});
