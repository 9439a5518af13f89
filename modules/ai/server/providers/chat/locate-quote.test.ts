import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateQuote } from './locate-quote.ts';

const body =
  'Nous livrons en Belgique en **trois jours** ouvrés.\n\nLa livraison coûte 6,90 €, et l’échange est gratuit pendant 15 jours.';

const found = (quote: string) => {
  const place = locateQuote(body, quote);
  return place && body.slice(place.start, place.end);
};

describe('a quote that a model copied', () => {
  it.each([
    ['as it stands', 'La livraison coûte 6,90 €', 'La livraison coûte 6,90 €'],
    ['with other spaces', 'La livraison coûte 6,90 €', 'La livraison coûte 6,90 €'],
    ['with another apostrophe', "l'échange est gratuit", 'l’échange est gratuit'],
    ['without Markdown’s marks', 'en trois jours ouvrés', 'en **trois jours** ouvrés'],
    ['over two paragraphs', 'ouvrés. La livraison', 'ouvrés.\n\nLa livraison'],
  ])('is found %s', (_, quote, original) => expect(found(quote)).toBe(original));

  it.each([
    ['with another number', 'La livraison coûte 5,90 €'],
    ['with another word', 'La livraison vaut 6,90 €'],
    ['that begins inside a number', '5 jours.'],
    ['that ends inside a word', 'Nous livrons en Belg'],
    ['that is too short to prove anything', 'La'],
    ['that is nothing', '   '],
  ])('is not found %s', (_, quote) => expect(found(quote)).toBeNull());

  it('gives the body’s own text for every cut at the bounds of words', () => {
    const bounds = [...body.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => [
      index,
      index + word.length,
    ]);
    const bound = fc.nat(bounds.length - 1);
    fc.assert(
      fc.property(bound, bound, (one, other) => {
        const start = bounds[Math.min(one, other)]?.[0] ?? 0;
        const end = bounds[Math.max(one, other)]?.[1] ?? 0;
        const quote = body.slice(start, end);
        const shown = found(quote);
        if (shown !== null) expect(shown).toBe(quote);
        else expect(quote.replace(/[\s*]/g, '').length).toBeLessThan(8);
      }),
    );
  });
});
