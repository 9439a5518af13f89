import type { AnswerAction, LocatedEvidence } from '../../../contract/index.ts';
import type { AnswerArticle, Answerer } from '../../ports/answer.port.ts';

/** Recognisable everywhere it is shown: the interface labels it as the sandbox (`ai.engine.sandbox.answer`). */
const ENGINE = 'sandbox.answer';

/** Stands before every reply, so that nobody takes one for real. */
const MARK = '[sandbox]';

const GREETING = /^(?:bonjour|hello)\W*$/i;

const longWords = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));

/** The first line of the first article whose title shares a word of five letters or more with the message. */
function quoteFrom(articles: readonly AnswerArticle[], text: string): LocatedEvidence[] {
  const words = longWords(text);
  const article = articles.find(({ title }) => [...longWords(title)].some((word) => words.has(word)));
  const quote = article?.body.split('\n')[0];
  if (!article || !quote) return [];
  return [
    {
      articleId: article.id,
      version: article.version,
      title: article.title,
      quote,
      start: 0,
      end: quote.length,
    },
  ];
}

/** Answers by the words of titles, for tests and the sandbox. A message "bonjour" or "hello" is greeted. */
export function createFakeAnswerer(): Answerer {
  return {
    engine: ENGINE,
    async answer({ text, corpus }) {
      const greeted = GREETING.test(text);
      const evidence = greeted ? [] : quoteFrom(await corpus.load(), text);
      const action: AnswerAction = greeted ? 'greeted' : evidence.length > 0 ? 'answered' : 'handed_over';
      const rule = `sandbox.${action}`;
      const part = { text, evidence, candidates: [], rule, confidence: 1, checks: [] };
      return {
        action,
        text: [MARK, ...evidence.map(({ quote }) => quote)].join(' '),
        evidence,
        parts: [{ ...part, kind: greeted ? 'greeting' : 'question', answered: evidence.length > 0 }],
        rule,
        confidence: 1,
        engine: ENGINE,
        durationMs: 0,
        costMillicredits: 0,
      };
    },
  };
}
