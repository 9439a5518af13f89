import { describe, expect, it } from 'vitest';
import { type AnswerArticle, answer, createAnswerIndex } from './engine.ts';

const ARTICLES: AnswerArticle[] = [
  {
    id: 'delivery',
    version: 3,
    language: 'fr',
    title: 'Livraison en Europe',
    body: 'Nous livrons en **Belgique**, au Luxembourg et aux Pays-Bas sous 3 à 5 jours ouvrés.\n\nLes frais de port sont de 9,90 €, offerts dès 80 € d’achat.',
  },
  {
    id: 'hours',
    version: 1,
    language: 'fr',
    title: 'Horaires de la boutique',
    body: 'La boutique est ouverte du mardi au samedi, de 10 h à 19 h.',
  },
  {
    id: 'engraving',
    version: 1,
    language: 'fr',
    title: 'Gravure',
    body: 'La gravure d’un prénom coûte 8 €. Nous gravons le bois et le verre.',
  },
  {
    id: 'returns',
    version: 1,
    language: 'en',
    title: 'Returns',
    body: 'You can return an item within 30 days. Personalised items cannot be returned.',
  },
];
const index = createAnswerIndex(ARTICLES);
const ask = (text: string, language = 'fr') =>
  answer(index, { text, language, organisationName: 'Atelier Lumen' });

describe('the local answer engine', () => {
  it('hands over what is asked of one overseas region and said of others', () => {
    const [delivery, ...others] = ARTICLES;
    if (!delivery) throw new Error('no article');
    const body = 'Nous livrons en Guadeloupe et en Martinique, frais de port de 24,50 €.';
    const overseas = createAnswerIndex([{ ...delivery, title: 'Livraison', body }, ...others]);
    const told = (text: string) =>
      answer(overseas, { text, language: 'fr', organisationName: 'Atelier Lumen' }).action;
    expect(told('Livrez-vous en Martinique ?')).toBe('answered');
    expect(told('Livrez-vous en Guyane ?')).toBe('handed_over');
  });
  it('answers from the right article with a quote that is cut from its body', () => {
    const result = ask('Bonjour, livrez-vous en Belgique ? Mon numéro : 06 12 34 56 78');
    expect(result.action).toBe('answered');
    const [quote] = result.evidence;
    expect(quote).toMatchObject({ articleId: 'delivery', version: 3 });
    expect(ARTICLES[0]?.body.slice(quote?.start, quote?.end)).toBe(quote?.quote);
    expect(quote?.quote).toContain('**Belgique**');
  });

  it('shows the quote without its Markdown marks', () => {
    expect(ask('livrez-vous en Belgique ?').text).toContain('Nous livrons en Belgique, au Luxembourg');
  });

  it.each([
    ['a country that is not listed', 'Livrez-vous en Suisse ?'],
    ['a day that is not listed', 'Vous êtes ouverts le dimanche ?'],
    ['a material that is not listed', 'Vous gravez le métal ?'],
    ['another act than the one described', 'Louez-vous des vélos ?'],
    ['an order of the visitor', 'Où est ma commande 4512 ?'],
    ['a wish to speak to a person', 'Je veux parler à un humain'],
    ['a subject of no article', 'Quelle est la capitale de l’Australie ?'],
  ])('hands over %s, without a quote', (_case, text) => {
    const result = ask(text);
    expect(result.action).toBe('handed_over');
    expect(result.evidence).toEqual([]);
    expect(result.text).not.toBe('');
  });

  it('reads a day inside a stated range', () => {
    expect(ask('ouvert le mercredi ?').evidence[0]?.articleId).toBe('hours');
  });

  it('reads misspelt shorthand', () => {
    expect(ask('c koi vos orère ?').evidence[0]?.articleId).toBe('hours');
  });

  it('bridges the two languages, and keeps the reply in the visitor’s', () => {
    const english = ask('Do you deliver to Belgium?', 'en');
    expect(english.evidence[0]?.articleId).toBe('delivery');
    expect(english.text).toMatch(/^From our article/);
    expect(ask('puis-je retourner un article ?').evidence[0]?.articleId).toBe('returns');
  });

  it.each(['Livrez-vous en Belgique et louez-vous des vélos ?', 'Livrez-vous en Belgique et en Suisse ?'])(
    'answers what it knows and hands over the rest: %s',
    (text) => {
      const result = ask(text);
      expect(result.action).toBe('partly_answered');
      expect(result.evidence.map((quote) => quote.articleId)).toEqual(['delivery']);
      expect(result.parts.map((part) => part.answered)).toEqual([true, false]);
    },
  );

  it.each(['Bonjour', 'merci beaucoup', 'slt sa va', 'Mon numéro : 06 12 34 56 78'])(
    'gives %s a courteous word without evidence',
    (text) => {
      const result = ask(text);
      expect(result.action).toBe('greeted');
      expect(result.evidence).toEqual([]);
      expect(result.text).not.toBe('');
    },
  );

  it('quotes nothing to an insult and ignores advertising', () => {
    expect(ask('Bande de voleurs')).toMatchObject({ action: 'handed_over', evidence: [] });
    expect(ask('Gagnez 3000 € par mois, cliquez ici http://gain.top')).toMatchObject({
      action: 'ignored',
      text: '',
    });
  });

  it('says what it looked at and what decided', () => {
    const [part] = ask('Livrez-vous en Suisse ?').parts;
    expect(part?.rule).toBe('another_of_its_kind');
    expect(part?.candidates.length).toBeGreaterThan(0);
    expect(part?.candidates.length).toBeLessThanOrEqual(5);
  });

  it.each(['', '???', '👍', '\n\n', '<script>', 'a'.repeat(20_000), '￿\u0000'])(
    'survives any text',
    (text) => {
      expect(() => ask(text, 'xx')).not.toThrow();
    },
  );

  it('hands everything over when there is no article', () => {
    const empty = createAnswerIndex([]);
    expect(empty.size).toBe(0);
    expect(answer(empty, { text: 'Vos horaires ?', language: 'fr', organisationName: 'X' }).action).toBe(
      'handed_over',
    );
  });
});
