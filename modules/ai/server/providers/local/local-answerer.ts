import type { Answerer } from '../../ports/answer.port.ts';
import { answer, createAnswerIndex } from './answer/engine.ts';
import { createIndexedAnswerer, type IndexedAnswererOptions } from './indexed-answerer.ts';
import { detectLanguage } from './understand/language/detect-language.ts';

/** Changes when the rules change enough for old decisions to be told apart from new ones. */
const ENGINE = 'local.answer.1';

/**
 * An index takes about 160 times the bytes of its articles (measured), so this is some 50 MB: a dozen shops of 40
 * articles that write at the same time. The next shop costs 4 ms an article once.
 */
const MAX_ARTICLE_BYTES = 300_000;

/** The reply's language when neither the caller nor the text tells one. */
const LAST_RESORT = 'en';

/** Answers from the organisation's articles with the engine that ships with the product: no key, no network, cost 0. */
export function createLocalAnswerer(
  options: IndexedAnswererOptions = { maxArticleBytes: MAX_ARTICLE_BYTES },
): Answerer {
  return createIndexedAnswerer(
    {
      name: ENGINE,
      createAnswerIndex,
      answer: (index, { text, language, organisationName }) =>
        answer(index, {
          text,
          language: language ?? detectLanguage(text).language ?? LAST_RESORT,
          organisationName,
        }),
    },
    options,
  );
}
