import { describe, expect, it } from 'vitest';
import { words } from '../text/fold.ts';
import { cosineOf, intentOf } from './encoder.ts';

const asked = (text: string, language: 'fr' | 'en') => intentOf(words(text), language, 'question');
const stated = (text: string, language: 'fr' | 'en') => intentOf(words(text), language, 'statement');

describe('what a text is about', () => {
  it('is nearer to its answer than to another fact of the same topic', () => {
    const question = asked('Faut-il ajouter quelque chose pour se faire envoyer la commande ?', 'fr');
    const cost = stated('Les frais de port sont de 5 euros par colis.', 'fr');
    const opening = stated('La boutique est ouverte du mardi au samedi.', 'fr');
    expect(cosineOf(question, cost)).toBeGreaterThan(cosineOf(question, opening) + 0.2);
  });

  it('is the same in French and English', () => {
    const french = asked('Où puis-je garer ma voiture ?', 'fr');
    const english = asked('Is there somewhere to park nearby?', 'en');
    const other = asked('How long is the warranty?', 'en');
    expect(cosineOf(french, english)).toBeGreaterThan(cosineOf(french, other) + 0.3);
  });

  it('is read from nothing without complaint', () => {
    expect(cosineOf(asked('', 'fr'), stated('', 'en'))).toBeLessThanOrEqual(1);
  });
});
