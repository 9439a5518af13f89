import { describe, expect, it } from 'vitest';
import { customFieldsSchema } from '../../contract/index.ts';
import { keyOfName, nameOfKey, parseNumber } from './custom-fields.ts';

describe('the name of a custom field', () => {
  it.each([
    ['Date de livraison', 'dateDeLivraison', 'Date de livraison'],
    ['Événement', 'evenement', 'Evenement'],
    ['Nombre d’invités', 'nombreDInvites', 'Nombre d invites'],
    ['Numéro SIRET', 'numeroSIRET', 'Numero SIRET'],
    ['Cœur gravé', 'coeurGrave', 'Coeur grave'],
    ['2e adresse', 'eAdresse', 'E adresse'],
  ])('%s is stored as %s and read as %s', (name, key, read) => {
    expect(keyOfName(name)).toBe(key);
    expect(nameOfKey(key)).toBe(read);
  });

  it('always makes a key that the contract takes, or none', () => {
    for (const name of ['a'.repeat(90), 'é-é_é', '42', '…', 'Œuvre', 'x 1 y']) {
      const key = keyOfName(name);
      if (key !== '') expect(customFieldsSchema.safeParse({ [key]: '' }).success).toBe(true);
    }
  });

  it('has no key without a letter', () => {
    expect(keyOfName('42 %')).toBe('');
  });

  it('reads keys that other programs wrote', () => {
    expect(nameOfKey('favouriteFont')).toBe('Favourite font');
    expect(nameOfKey('order_total_2')).toBe('Order total 2');
  });
});

it('numbers are read as French and English people write them', () => {
  expect(parseNumber('1 234,5')).toBe(1234.5);
  expect(parseNumber('12.5')).toBe(12.5);
  expect(parseNumber('douze')).toBeUndefined();
  expect(parseNumber('')).toBeUndefined();
});
