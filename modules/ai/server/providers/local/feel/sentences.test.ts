import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('sentencesOf', () => {
  it('cuts at marks that end a sentence, and at line breaks', () => {
    expect(sentencesOf('Bien. Très bien !\nMerci… vraiment')).toEqual([
      'Bien.',
      'Très bien !',
      'Merci…',
      'vraiment',
    ]);
  });

  it('cuts where the next sentence begins in lower case, as people type', () => {
    expect(sentencesOf('late delivery. never again')).toEqual(['late delivery.', 'never again']);
  });

  it('leaves abbreviations, decimals and addresses whole', () => {
    expect(sentencesOf('M. Dupont a payé 12.50 euros sur exemple.fr hier.')).toHaveLength(1);
  });

  it('keeps no sentence without a word', () => {
    expect(sentencesOf(' ... \n\n ! ')).toEqual([]);
  });
});
