import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let shop: Registered;

beforeAll(async () => {
  app = await testApp();
  shop = await registerOrganisation(app);
  for (const person of [
    {
      name: 'Inès Berthollet',
      identities: [
        { kind: 'phone', value: '06 12 34 56 78' },
        { kind: 'email', value: 'ines.berthollet@boite.example' },
      ],
    },
    { name: 'Camille Laurent', tags: ['à rappeler', 'mariage'] },
    { name: 'Noémie Vasseur', company: 'Fleurs du Plateau' },
    { name: 'Jean-Luc D’Arcy', identities: [{ kind: 'instagram', value: '@atelier_darcy' }] },
    { name: 'Marina Dupont' },
    { name: 'سارة حداد' },
    { name: 'Łukasz Weiß' },
  ]) {
    const reply = await app.call('POST', '/api/v1/contacts', { token: shop.token, body: person });
    expect(reply.status, reply.text).toBe(201);
  }
});
afterAll(() => app.stop());

const search = async (words: string): Promise<string[]> => {
  const path = `/api/v1/contacts?search=${encodeURIComponent(words)}`;
  const reply = await app.call('GET', path, { token: shop.token });
  expect(reply.status, reply.text).toBe(200);
  return reply.body.items.map(({ name }: { name: string }) => name);
};

describe('a search', () => {
  it.each([
    ['without accents', 'ines', 'Inès Berthollet'],
    ['with accents where there are none', 'câmille', 'Camille Laurent'],
    ['in capitals', 'NOEMIE', 'Noémie Vasseur'],
    ['by the beginnings of words, in any order', 'vass noe', 'Noémie Vasseur'],
    ['by a part of a double name', 'luc', 'Jean-Luc D’Arcy'],
    ['with a letter left out', 'camile', 'Camille Laurent'],
    ['with a letter too many', 'laurrent', 'Camille Laurent'],
    ['with a wrong letter', 'laurant', 'Camille Laurent'],
    ['with two letters swapped', 'camlile', 'Camille Laurent'],
    ['with two mistakes in a long word', 'bertolet', 'Inès Berthollet'],
    ['with a mistake in one word of two', 'camille lorent', 'Camille Laurent'],
    ['by a company', 'plateau', 'Noémie Vasseur'],
    ['by a misspelt company', 'fleur du platau', 'Noémie Vasseur'],
    ['by a tag', 'rappeler', 'Camille Laurent'],
    ['by the beginning of an e-mail address', 'ines.berthollet@bo', 'Inès Berthollet'],
    ['by a word of an e-mail address', 'boite', 'Inès Berthollet'],
    ['by a phone as people write it at home', '06 12 34', 'Inès Berthollet'],
    ['by the end of a phone', '56 78', 'Inès Berthollet'],
    ['by an international phone', '+33 6 12 34', 'Inès Berthollet'],
    ['by a phone with the international prefix', '0033612345678', 'Inès Berthollet'],
    ['by a name and a phone', 'ines 06.12', 'Inès Berthollet'],
    ['by a handle', 'atelier_darcy', 'Jean-Luc D’Arcy'],
    ['in another alphabet', 'سارة', 'سارة حداد'],
    ['with letters that have no accent to lose', 'lukasz weiss', 'Łukasz Weiß'],
  ])('finds a contact %s: %s', async (_how, words, name) => {
    expect(await search(words)).toEqual([name]);
  });

  it('does not guess where somebody is called so', async () => {
    expect(await search('marin')).toEqual(['Marina Dupont']);
  });

  it.each([
    ['words that resemble nothing', 'xylophone'],
    ['digits that are nobody’s', '06 99 99'],
    ['a known word with digits that are nobody’s', 'camille 06 99 99'],
    ['signs of a pattern', '%%%'],
    ['punctuation alone', '?!'],
  ])('finds nobody for %s', async (_what, words) => {
    expect(await search(words)).toEqual([]);
  });
});
