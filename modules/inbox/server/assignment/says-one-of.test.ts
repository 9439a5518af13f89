import { expect, it } from 'vitest';
import { saysOneOf } from './says-one-of.ts';

it('a word is found as a whole, whatever its accents and capitals', () => {
  expect(saysOneOf('Ma FACTURE n° 12, réglée', ['devis', 'facture'])).toBe(true);
  expect(saysOneOf('Déjà reglee.', ['réglée'])).toBe(true);
  expect(saysOneOf('Bon de\ncommande joint', ['bon de commande'])).toBe(true);
});

it('a part of a word, or nothing but marks, is none', () => {
  expect(saysOneOf('factures', ['facture'])).toBe(false);
  expect(saysOneOf('', ['facture'])).toBe(false);
  expect(saysOneOf('', ['!'])).toBe(false);
});
