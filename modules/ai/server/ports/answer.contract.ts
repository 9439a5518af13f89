import { describe, expect, it } from 'vitest';
import { answerActionSchema, locatedEvidenceSchema } from '../../contract/index.ts';
import type { AnswerArticle, Answerer, AnswerOutput } from './answer.port.ts';

const ARTICLES: AnswerArticle[] = [
  {
    id: '0193b1c2-0000-7000-8000-000000000001',
    version: 3,
    title: 'Livraison en Belgique',
    body: 'Nous livrons en Belgique en trois jours ouvrés.\n\nLa livraison en Belgique coûte 6,90 €.',
    language: 'fr',
  },
  {
    id: '0193b1c2-0000-7000-8000-000000000002',
    version: 1,
    title: 'Horaires',
    body: 'La boutique est ouverte du mardi au samedi, de 10 h à 19 h.',
    language: 'fr',
  },
];

/** [what it is, message] */
const MESSAGES: [string, string][] = [
  ['a question that an article answers', 'Livrez-vous en Belgique ?'],
  ['two questions', 'Livrez-vous en Belgique ? Vendez-vous des trottinettes électriques ?'],
  ['a question that no article answers', 'Vendez-vous des trottinettes électriques ?'],
  ['a greeting', 'Bonjour'],
  ['nothing', ''],
  ['a long text', 'Belgique '.repeat(500)],
];

/**
 * What every answerer keeps, whoever its vendor is. Call it from the provider's own test.
 * @param given.standIns engines that answer in its place and are then named
 */
export function describeAnswerer(
  name: string,
  create: () => Answerer,
  given: { standIns?: readonly string[] } = {},
): void {
  const ask = (text: string, articles = ARTICLES): Promise<AnswerOutput> =>
    create().answer({
      text,
      language: 'fr',
      organisationName: 'Atelier Lumen',
      corpus: { key: `contract:${articles.length}`, load: async () => articles },
    });

  describe(`answerer ${name}`, () => {
    it.each(MESSAGES)(
      'says what became of %s, by which engine, in what time and at what cost',
      async (_, text) => {
        const output = await ask(text);
        expect(answerActionSchema.parse(output.action)).toBe(output.action);
        expect([create().engine, ...(given.standIns ?? [])]).toContain(output.engine);
        expect(output.rule).not.toBe('');
        expect(output.durationMs).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(output.costMillicredits) && output.costMillicredits >= 0).toBe(true);
      },
    );

    it.each(MESSAGES)('quotes only what stands in an article, for %s', async (_, text) => {
      const { evidence, parts } = await ask(text);
      for (const quoted of [...evidence, ...parts.flatMap((part) => part.evidence)]) {
        const { articleId, version, quote, start, end } = locatedEvidenceSchema.parse(quoted);
        const article = ARTICLES.find((one) => one.id === articleId && one.version === version);
        expect(article?.body.slice(start, end)).toBe(quote);
      }
    });

    it.each(MESSAGES)('has evidence if and only if it answered, for %s', async (_, text) => {
      const { action, evidence } = await ask(text);
      expect(evidence.length > 0).toBe(action === 'answered' || action === 'partly_answered');
    });

    it('answers from the article that says it', async () => {
      const { action, evidence } = await ask('Livrez-vous en Belgique ?');
      expect(action).toBe('answered');
      expect(evidence[0]?.articleId).toBe(ARTICLES[0]?.id);
    });

    it('hands over what no article says, with a word to the visitor', async () => {
      const { action, text } = await ask('Vendez-vous des trottinettes électriques ?');
      expect(action).toBe('handed_over');
      expect(text).not.toBe('');
    });

    it('hands over everything when there is no knowledge', async () => {
      expect((await ask('Livrez-vous en Belgique ?', [])).action).toBe('handed_over');
    });

    it('greets back without quoting', async () => {
      expect((await ask('Bonjour')).action).toBe('greeted');
    });

    it('rejects, and answers nothing, when the knowledge cannot be read', async () => {
      const corpus = { key: 'contract:broken', load: () => Promise.reject(new Error('no database')) };
      const input = {
        text: 'Livrez-vous en Belgique ?',
        language: 'fr',
        organisationName: 'Atelier Lumen',
        corpus,
      };
      await expect(create().answer(input)).rejects.toThrow('no database');
    });
  });
}
