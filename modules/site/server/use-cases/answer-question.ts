import type { Services } from '#kernel/scope';
import { localEngines } from '#modules/ai';
import { askCorpus } from '#modules/knowledge';
import type { Found, HelpAnswer } from '../help/help-answer.ts';
import { type HelpArticle, helpArticles, type SiteLocale } from '../help/read-help.ts';
import { siteNameSetting } from '../settings.ts';

const version = 1;
const maxNearest = 5;
/** Of the best passage's score: what has less only shares a word with the question. */
const nearEnough = 0.4;

/**
 * What the help articles say to a question, by the engine that comes with the product: whoever asks here has not agreed
 * that another machine reads it, and nobody pays for it.
 */
export async function answerQuestion(
  services: Services,
  locale: SiteLocale,
  question: string,
): Promise<HelpAnswer> {
  const articles = helpArticles(locale);
  const { action, evidence, candidates } = await askCorpus(localEngines().answerer, {
    text: question,
    language: locale,
    organisationName: services.config.get(siteNameSetting),
    // Files of the release: they change when the process does.
    corpus: {
      key: `site.help.${locale}`,
      load: async () =>
        articles.map(({ id, title, body }) => ({ id, version, title, body, language: locale })),
    },
  });
  const answered = action === 'answered' || action === 'partly_answered';
  const quoted = answered ? evidence.map(({ articleId, quote }) => ({ articleId, quote })) : [];
  const answers = byArticle(articles, quoted);
  const best = candidates[0]?.score ?? 0;
  const near = candidates
    .filter(({ score }) => score >= best * nearEnough)
    .map(({ articleId, passage }) => ({ articleId, quote: passage }));
  const nearest = byArticle(articles, near).filter(
    ({ article }) => !answers.some((answer) => answer.article === article),
  );
  return { answers, nearest: nearest.slice(0, maxNearest) };
}

function byArticle(
  articles: readonly HelpArticle[],
  quoted: readonly { readonly articleId: string; readonly quote: string }[],
): Found[] {
  const ids = [...new Set(quoted.map(({ articleId }) => articleId))];
  return ids.flatMap((id) => {
    const article = articles.find((one) => one.id === id);
    const quotes = quoted.filter(({ articleId }) => articleId === id).map(({ quote }) => quote);
    return article ? [{ article, quotes: [...new Set(quotes)] }] : [];
  });
}
