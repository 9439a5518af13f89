import { describe, expect, it } from 'vitest';
import { plainText, unitsOf } from './units.ts';

const BODY = `## Tarifs

Voici nos prix, M. Dupont. Ils incluent la TVA !

- **Petit** : 4 €
- Grand : 8 €

| Taille | Prix |
|---|---|
| XL | 12 € |

> Devis gratuit.
`;
const units = unitsOf(BODY);
const texts = units.map((unit) => BODY.slice(unit.start, unit.end));

describe('the units of an article', () => {
  it('are whole sentences, items and rows, cut byte for byte', () => {
    expect(texts).toEqual([
      'Voici nos prix, M. Dupont.',
      'Ils incluent la TVA !',
      '**Petit** : 4 €',
      'Grand : 8 €',
      '| Taille | Prix |',
      '| XL | 12 € |',
      'Devis gratuit.',
    ]);
  });

  it('know their heading and what introduces them', () => {
    expect(units.every((unit) => unit.headings[0] === 'Tarifs')).toBe(true);
    expect(units[2]?.introBlock).toBe(units[0]?.block);
  });

  it('survive Windows line ends', () => {
    const body = 'Un.\r\nDeux trois.\r\n\r\n- a\r\n- b';
    expect(unitsOf(body).map((unit) => body.slice(unit.start, unit.end))).toEqual([
      'Un.',
      'Deux trois.',
      'a',
      'b',
    ]);
  });

  it('are shown without marks', () => {
    expect(plainText('**Petit** : [4 €](https://x.fr) `ok` _fin_')).toBe('Petit : 4 € (https://x.fr) ok fin');
    expect(plainText('| XL | 12 € |')).toBe('XL · 12 €');
  });
});
