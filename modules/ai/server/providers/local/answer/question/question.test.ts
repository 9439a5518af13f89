import { describe, expect, it } from 'vitest';
import { entailedDays, entailedMonths, factsIn } from '../article/facts.ts';
import { singleConcepts } from '../lexicon/lexicon.ts';
import { courtesiesOf } from './courtesy.ts';
import { escalationOf } from './escalation.ts';
import { askedFacts } from './facts.ts';
import { spell, spellingTable } from './spelling.ts';
import { segmentsOf } from './split.ts';

const none = { fr: spellingTable([]), en: spellingTable([]) };
const mended = (text: string, language: 'fr' | 'en' = 'fr') =>
  spell(text, language, none)
    .map((entry) => entry.word)
    .join(' ');

describe('splitting a message', () => {
  it('finds the questions and leaves the telling', () => {
    expect(
      segmentsOf('J’ai un mug. Livrez-vous en Belgique ? Et combien ça coûte ?').map((one) => one.asks),
    ).toEqual([false, true, true]);
    expect(segmentsOf('quels sont vos horaires et où êtes-vous situés ?')).toHaveLength(2);
  });
  it('keeps what sets the scene with its question', () => {
    expect(segmentsOf('Pour un goûter à huit, faut-il réserver ?')).toHaveLength(1);
  });
});

describe('mending spelling', () => {
  it('opens shorthand and sounds out misspellings', () => {
    expect(mended('boutik')).toBe('boutique');
    expect(mended('vs livrez qd')).toBe('vous livrez quand');
    expect(mended('lhoraire')).toBe('horaire');
    expect(mended('payer par cb')).toContain('cb');
    expect(mended('cb la gravure')).toContain('combien');
  });
  it('leaves a box a box', () => {
    expect(mended('une boite de macarons')).toContain('boite');
  });
  it('leaves real words alone', () => {
    expect(mended('louer un vélo')).toBe('louer un velo');
    expect(mended('calories')).toBe('calories');
  });
});

describe('words of the lexicon', () => {
  it('lend their concept to their own forms, not to other words with their stem', () => {
    expect(singleConcepts('bougies', 'fr')).toContain('candle');
    expect(singleConcepts('bouge', 'fr')).toEqual([]);
    expect(singleConcepts('plans', 'en')).toEqual([]);
  });
});

describe('kinds of fact', () => {
  it('are read from the question', () => {
    expect(askedFacts('combien coute la gravure', '').main).toBe('price');
    expect(askedFacts('combien de temps faut il', '').main).toBe('duration');
    expect(askedFacts('a quelle heure ouvrez vous', '').main).toBe('time');
    expect(askedFacts('livrez vous en belgique', '').yesNo).toBe(true);
  });
  it('tell how often, how warm and how dear an hour is from how much', () => {
    expect(askedFacts('tous les combien faut-il le vermifuger', '').main).toBe('frequency');
    expect(askedFacts('how often should it be cleaned', '').main).toBe('frequency');
    expect(askedFacts('a quelle temperature servir le champagne', '').main).toBe('temperature');
    expect(askedFacts('quel est votre taux horaire', '').main).toBe('price');
    expect(factsIn('un rappel tous les trois ans').has('frequency')).toBe(true);
    expect(factsIn('8 – 10 °C').has('temperature')).toBe(true);
    expect(factsIn('8 – 10 €').has('temperature')).toBe(false);
  });
  it('take "when" for a date only where it asks for one', () => {
    expect(askedFacts("qu'est-ce que je gagne quand la carte est pleine", '').main).toBeNull();
    expect(askedFacts('what do i get when my card is full', '').main).toBeNull();
    expect(askedFacts('savez-vous quand vous fermez', '').main).toBe('date');
    expect(askedFacts('quand la boutique ferme', '').main).toBe('date');
    expect(askedFacts('when do you close', '').main).toBe('date');
  });
  it('are read from the passage', () => {
    expect(factsIn('La gravure coûte 8 €.').has('amount')).toBe(true);
    expect(factsIn('de 10 h à 19 h').has('duration')).toBe(false);
    expect(factsIn('prêt en 48 heures').has('duration')).toBe(true);
    expect(factsIn('prêt en 48 heures').has('time')).toBe(false);
  });
  it('take a range for what lies in it and nothing else', () => {
    expect(entailedDays('du **lundi** au samedi')).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
    expect(entailedDays('every day')).toHaveLength(7);
    expect(entailedMonths('d’avril à juillet')).toEqual(['april', 'may_m', 'june', 'july']);
  });
});

describe('matters without an article', () => {
  it('tell courtesies, insults and advertising from questions', () => {
    expect(courtesiesOf('Bonjour et merci beaucoup').rest).toBe('');
    expect(courtesiesOf('vous êtes des escrocs').insult).toBe(true);
    expect(courtesiesOf('SEO services, first page of Google').spam).toBe(true);
    expect(courtesiesOf('Avez-vous une promo sur les mugs ?').spam).toBe(false);
  });
  it('tell one’s own file from a general question', () => {
    expect(escalationOf('Où est ma commande 4512 ?')).toBe('numbered');
    expect(escalationOf('Je n’ai toujours rien reçu, jamais arrivé')).toBe('own_case');
    expect(escalationOf('Comment suivre ma commande ?')).toBeNull();
  });
});
