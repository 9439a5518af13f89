import { describe, expect, it } from 'vitest';
import { growth } from '#testkit/growth';
import { passwordRefusal } from './password-refusal.ts';
import { wellKnownPasswords } from './well-known-passwords.words.ts';

const owner = {
  email: 'odile.martin@maison-lumiere.example',
  fullName: 'Odile Martin-Lefèvre',
  organisationName: 'Maison Lumière',
};

describe('passwordRefusal', () => {
  it.each([
    'password123',
    'P@ssw0rd2026',
    'Motdepasse1!',
    'mot de passe 2026',
    'azertyuiop',
    'qwertyuiop123',
    'qsdfghjklm1',
    '1234567890',
    '0987654321',
    '1q2w3e4r5t',
    '1a2z3e4r5t6y',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'soleilsoleil',
    'soleil-2026!',
    'mot-de-passe-2026',
    'bonjour12345678',
    '!!!jetaime!!!!',
    'abcdefghijkl',
    'azerty123456',
    '12345azerty',
  ])('refuses %s, which everybody tries', (password) => {
    expect(passwordRefusal(password, owner)).toBe('common');
  });

  it.each([
    'odile.martin@maison-lumiere.example',
    'odilemartin',
    'OdileMartin2026!',
    'martin-lefevre',
    'Maison Lumière',
    'maisonlumiere1',
    'Lumi3re-2026',
    'odileodile12',
    'odile-martin 1984',
    'odile.martin',
  ])('refuses %s, which is about its owner', (password) => {
    expect(passwordRefusal(password, owner)).toBe('personal');
  });

  it.each([
    'soleil-84-91-27-55-10',
    'huit-tasses-de-thé-bleu',
    'correct horse staple battery',
    'k7mf29qdx4tw',
    'xQ3!vTz8#pLw',
    'girafe vélo parapluie',
    'Odile mange trois kiwis',
    '8301947265013',
    'пароль для магазина',
    '猫がコーヒーを飲む朝',
  ])('accepts %s', (password) => {
    expect(passwordRefusal(password, owner)).toBeNull();
  });

  it('does not mind names that are too short to tell', () => {
    const short = { email: 'a@b.example', fullName: 'X', organisationName: 'Y' };
    expect(passwordRefusal('parapluie-girafe', short)).toBeNull();
  });

  it('reads a long password in proportion to its length', async () => {
    for (const unit of ['azerty', 'ab1']) {
      const cost = await growth(
        (size) => passwordRefusal(unit.repeat(size / unit.length).concat('z'), owner),
        48,
      );
      expect(cost, unit).toBeLessThan(24);
    }
  });

  it('has a list of some size, folded as passwords are', () => {
    expect(wellKnownPasswords.size).toBeGreaterThan(500);
    expect([...wellKnownPasswords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });
});
