import { describe, expect, it } from 'vitest';
import { type Meaning, type MeaningLanguage, meaningOf } from './word-meaning.ts';

function nearness(a: Meaning | null, b: Meaning | null): number {
  const cosines = (a?.senses ?? []).flatMap(({ vector }) =>
    (b?.senses ?? []).map((other) =>
      vector.reduce((sum, value, at) => sum + value * (other.vector[at] ?? 0), 0),
    ),
  );
  return Math.max(0, ...cosines);
}
const between = (a: string, from: MeaningLanguage, b: string, to: MeaningLanguage): number =>
  nearness(meaningOf(a, from), meaningOf(b, to));

describe('the meaning of a word', () => {
  it.each([
    ['livraisons', 'livraison'],
    ['livrez', 'livrer'],
    ['viendrait', 'venir'],
    ['achetee', 'acheter'],
    ['remboursees', 'rembourser'],
    ['enverrez', 'envoyer'],
    ['mangeons', 'manger'],
    ['essaie', 'essayer'],
    ['connaissez', 'connaitre'],
    ['offerts', 'offrir'],
    ['peinte', 'peindre'],
    ['finissent', 'finir'],
    ['chevaux', 'cheval'],
    ['gratuitement', 'gratuit'],
    ['livreuses', 'livreur'],
  ])('of "%s" is near that of "%s"', (form, base) => {
    expect(between(form, 'fr', base, 'fr')).toBeGreaterThan(0.7);
  });

  it('bridges the two languages', () => {
    expect(between('livraisons', 'fr', 'deliveries', 'en')).toBeGreaterThan(0.7);
    expect(between('rembourse', 'fr', 'refunds', 'en')).toBeGreaterThan(0.7);
    expect(between('chien', 'fr', 'dogs', 'en')).toBeGreaterThan(0.9);
  });

  it('keeps both readings of words that are written alike', () => {
    expect(between('livre', 'fr', 'book', 'en')).toBeGreaterThan(0.6);
    expect(between('livre', 'fr', 'deliver', 'en')).toBeGreaterThan(0.6);
  });

  it('trusts an English word in a French text less', () => {
    expect(meaningOf('shopping', 'fr')?.trust).toBeLessThan(1);
    expect(meaningOf('shopping', 'en')?.trust).toBe(1);
  });

  it('is none for what nobody knows', () => {
    expect(meaningOf('xqzwv', 'fr')).toBeNull();
    expect(meaningOf('xqzwv', 'en')).toBeNull();
  });

  it('keeps words apart whose base only looks alike', () => {
    expect(between('news', 'en', 'new', 'en')).toBeLessThan(0.6);
  });
});
