import { describe, expect, it } from 'vitest';
import { plainQuote } from './plain-quote.ts';

describe('plainQuote', () => {
  it.each([
    ['Nous livrons en **3 à 5 jours**.', 'Nous livrons en 3 à 5 jours.'],
    ['- Belgique : 5,90 €\n- Suisse : 9 €', '• Belgique : 5,90 €\n• Suisse : 9 €'],
    ['## Délais\nTrois _jours ouvrés_.', 'Délais\nTrois jours ouvrés.'],
    ['Voir [nos tarifs](https://shop.example/tarifs).', 'Voir nos tarifs.'],
    ['Le code `MERCI`.', 'Le code MERCI.'],
  ])('reads %j as %j', (quote, expected) => {
    expect(plainQuote(quote)).toBe(expected);
  });

  it.each(['34 * 22 * 2 cm', 'snake_case_name', '2 > 1 et 5 - 3', 'https://a.example/x_y_z'])(
    'leaves %s as it is',
    (quote) => {
      expect(plainQuote(quote)).toBe(quote);
    },
  );
});
