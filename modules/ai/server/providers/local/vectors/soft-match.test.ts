import { describe, expect, it } from 'vitest';
import { createMeaningIndex, MEANING_FEATURES, type MeaningSentence } from './soft-match.ts';

const sentences: MeaningSentence[] = [
  { title: 'Retours', language: 'fr', text: 'Vous pouvez renvoyer un article sous 14 jours.' },
  { title: 'Retours', language: 'fr', text: 'Nous vous remboursons la somme sur votre carte.' },
  { title: 'Horaires', language: 'fr', text: 'La boutique ouvre le lundi et le samedi.' },
  { title: 'Horaires', language: 'fr', text: 'Le magasin est fermé le mardi.' },
  { title: 'Pets', language: 'en', text: 'Dogs are welcome in the shop.' },
];
const index = createMeaningIndex(sentences);

function first(question: string, language: string): number {
  const { coverageInContext } = index.score(question, language);
  return coverageInContext.indexOf(Math.max(...coverageInContext));
}

describe('matching by meaning', () => {
  it('finds a sentence that shares no word with the question', () => {
    expect(first('Puis-je récupérer mon argent ?', 'fr')).toBe(1);
  });

  it('finds a sentence of the other language', () => {
    expect(first('Mon chien peut entrer ?', 'fr')).toBe(4);
    expect(first('Can I get a refund?', 'en')).toBe(1);
  });

  it('does not take one day for another', () => {
    const { best } = index.score('mardi', 'fr');
    expect(best[3]).toBe(1);
    expect(best[2]).toBe(0);
  });

  it('stays in its ranges, also for empty and unknown questions', () => {
    for (const question of ['', '???', 'xqzwv', 'rembourser rembourser', '12 €']) {
      const scores = index.score(question, 'fr');
      for (const name of MEANING_FEATURES)
        for (const value of scores[name]) {
          expect(value).toBeGreaterThanOrEqual(name.endsWith('Cosine') ? -1.05 : 0);
          expect(value).toBeLessThanOrEqual(1.05);
        }
    }
  });

  it('takes words that are cut and mended already', () => {
    expect(index.score(['rembourser'], 'fr')).toEqual(index.score('rembourser', 'fr'));
  });

  it('indexes an empty shop', () => {
    expect(createMeaningIndex([]).score('bonjour', 'fr').coverage).toHaveLength(0);
  });
});
