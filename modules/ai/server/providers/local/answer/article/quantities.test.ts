import { describe, expect, it } from 'vitest';
import { conflictOf, quantitiesIn } from './quantities.ts';

const compare = (asked: string, stated: string): number =>
  conflictOf(quantitiesIn(asked), quantitiesIn(stated));

describe('quantities', () => {
  it.each([
    ['Combien coûte un fût de 50 litres ?', 'Fûts de 20 ou 30 litres : 98 €'],
    ["castration d'un chien de 45 kg", '| Chien de moins de 20 kg | 210 € |'],
    ['a table for thirty people', 'de dix à vingt personnes'],
  ])('%s is another quantity than %s', (asked, stated) => {
    expect(compare(asked, stated)).toBe(1);
  });

  it.each([
    ['je mesure 1m72', '1,65 – 1,75 m : cadre M'],
    ['un chien de 12 kg', 'Chien de moins de 20 kg : 210 €'],
    ['twelve guests', '10 à 20 personnes'],
  ])('%s is covered by %s', (asked, stated) => {
    expect(compare(asked, stated)).toBe(-1);
  });

  it('lets circumstances pass that are told in time or money', () => {
    expect(compare('je viens dans 3 jours avec 50 euros', 'Délai : 5 jours, 60 euros')).toBe(0);
  });
});
