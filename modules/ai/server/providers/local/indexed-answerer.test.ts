import { describe, expect, it } from 'vitest';
import type { LocatedEvidence } from '../../../contract/index.ts';
import type { AnswerArticle } from '../../ports/answer.port.ts';
import {
  type AnswerEngine,
  createIndexedAnswerer,
  type EngineAnswer,
  QUOTE_CHECK_FAILED,
} from './indexed-answerer.ts';

const ARTICLE: AnswerArticle = {
  id: 'a',
  version: 2,
  title: 'Livraison',
  body: 'Nous livrons en été à Liège.',
  language: 'fr',
};
const EVIDENCE: LocatedEvidence = {
  articleId: 'a',
  version: 2,
  title: 'Livraison',
  quote: 'en été',
  start: 13,
  end: 19,
};

const answerWith = (
  evidence: LocatedEvidence[],
  action: EngineAnswer['action'] = 'answered',
): EngineAnswer => ({
  action,
  text: evidence.map((one) => one.quote).join(' '),
  evidence,
  parts: [
    {
      kind: 'question',
      text: '?',
      answered: evidence.length > 0,
      evidence,
      candidates: [],
      rule: 'best',
      confidence: 1,
      checks: {},
    },
  ],
  rule: 'best',
  confidence: 1,
});

/** An engine that says what it is told to, and hands over when it knows nothing. */
const engineSaying = (said: EngineAnswer): AnswerEngine<AnswerArticle[]> => ({
  name: 'test',
  createAnswerIndex: (articles) => articles,
  answer: (index) =>
    index.length > 0 ? said : { ...answerWith([], 'handed_over'), text: 'Un membre vous répond.' },
});

const ask = (said: EngineAnswer) =>
  createIndexedAnswerer(engineSaying(said), { maxArticleBytes: 1_000 }).answer({
    text: '?',
    language: 'fr',
    organisationName: 'Lumen',
    corpus: { key: 'k', load: async () => [ARTICLE] },
  });

describe('the last check of quotes', () => {
  it('lets an answer through whose quotes stand in the article', async () => {
    expect(await ask(answerWith([EVIDENCE]))).toMatchObject({
      action: 'answered',
      evidence: [EVIDENCE],
      rule: 'best',
    });
  });

  it.each<[string, LocatedEvidence]>([
    ['another wording', { ...EVIDENCE, quote: 'en ete' }],
    ['the same letters composed otherwise', { ...EVIDENCE, quote: 'en été'.normalize('NFD') }],
    ['another place', { ...EVIDENCE, start: 0, end: 6 }],
    ['another version', { ...EVIDENCE, version: 1 }],
    ['an unknown article', { ...EVIDENCE, articleId: 'b' }],
    ['an empty quote', { ...EVIDENCE, quote: '', end: 13 }],
  ])('hands over, in words without the quote, on %s', async (_, evidence) => {
    const output = await ask(answerWith([EVIDENCE, evidence]));
    expect(output).toMatchObject({
      action: 'handed_over',
      evidence: [],
      text: 'Un membre vous répond.',
      rule: QUOTE_CHECK_FAILED,
    });
    expect(output.parts[0]).toMatchObject({
      answered: false,
      evidence: [EVIDENCE],
      rule: QUOTE_CHECK_FAILED,
    });
  });

  it('hands over an answer that shows no evidence at all', async () => {
    expect((await ask(answerWith([]))).action).toBe('handed_over');
  });

  it('leaves what needs no evidence alone', async () => {
    expect((await ask(answerWith([], 'greeted'))).action).toBe('greeted');
  });
});
