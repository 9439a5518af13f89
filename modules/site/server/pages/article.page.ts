import { escapeHtml } from '#kernel/html';
import { definePage } from '#kernel/http';
import { helpArticle } from '../help/read-help.ts';
import { articleHtml } from '../html/help-html.ts';
import { sitePage } from '../html/site-page.ts';
import { siteReader } from '../html/site-reader.ts';

export const articlePage = definePage({
  path: '/help/:slug',
  reason: 'Who cannot sign in needs help most.',
  async respond(context) {
    const reader = siteReader(context);
    const article = helpArticle(reader.locale, context.request.params.slug ?? '');
    if (!article) return null;
    return sitePage(reader, {
      path: `/help/${article.slug}`,
      title: reader.say('site.help.article_title', { title: article.title }),
      description: escapeHtml(article.summary),
      main: articleHtml(reader, article),
    });
  },
});
