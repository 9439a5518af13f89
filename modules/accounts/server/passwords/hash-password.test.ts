import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './hash-password.ts';

const password = 'huit-tasses-de-thé-bleu';

describe('a stored password', () => {
  it('is hashed with Argon2id at the recommended cost, and differently each time', async () => {
    const [first, second] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('matches itself and nothing else', async () => {
    const stored = await hashPassword(password);
    expect(await passwordMatches(password, stored)).toBe(true);
    expect(await passwordMatches(`${password} `, stored)).toBe(false);
    expect(await passwordMatches('', stored)).toBe(false);
  });

  it('matches when another keyboard composes its accents otherwise', async () => {
    const stored = await hashPassword(password.normalize('NFC'));
    expect(await passwordMatches(password.normalize('NFD'), stored)).toBe(true);
  });

  it('of nobody matches nothing, and takes its time', async () => {
    const stored = await hashPassword(password);
    const timed = async (hash: string | undefined) => {
      const began = performance.now();
      for (let n = 0; n < 3; n += 1) expect(await passwordMatches('wrong', hash)).toBe(false);
      return performance.now() - began;
    };
    const [known, unknown] = [await timed(stored), await timed(undefined)];
    expect(unknown).toBeGreaterThan(known / 4);
  });
});
