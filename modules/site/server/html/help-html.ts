import { escapeHtml } from '#kernel/html';
import { renderMarkdown } from '#kernel/markdown';
import { helpContents, helpSlugs } from '../help/contents.ts';
import type { Found, HelpAnswer } from '../help/help-answer.ts';
import { maxQuestion } from '../help/question-limit.ts';
import { type HelpArticle, helpArticle } from '../help/read-help.ts';
import type { SiteReader } from './site-reader.ts';

/** A question with what was found, or with the reason why nothing was looked for. */
export interface AskedHelp {
  readonly question: string;
  readonly answer: HelpAnswer | 'too_often';
}

/** The list of articles, below the box for questions and what was found. */
export function helpHtml(reader: SiteReader, asked: AskedHelp | null): string {
  const { say } = reader;
  return `<div class="hero wide">
<h1>${say('site.help.title')}</h1>
<p class="lead">${say('site.help.lead')}</p>
${questionBox(reader, asked?.question ?? '')}
${asked ? result(reader, asked) : ''}
<div class="groups">${helpContents.map((group) => groupHtml(reader, group)).join('')}</div>
</div>`;
}

/** One article with its neighbours. */
export function articleHtml(reader: SiteReader, article: HelpArticle): string {
  const { say, href, locale } = reader;
  const at = helpSlugs.indexOf(article.slug);
  const neighbour = (slug: string | undefined, rel: 'prev' | 'next') => {
    const found = slug === undefined ? undefined : helpArticle(locale, slug);
    return found ? articleLink(reader, found, `rel="${rel}"`) : '<span></span>';
  };
  return `<article class="text wide">
<p class="crumbs"><a href="${href('/help')}">${say('site.help.title')}</a></p>
<h1>${escapeHtml(article.title)}</h1>
${renderMarkdown(article.body, { ownPages: true, hrefOf: href })}
<nav class="more" aria-label="${say('site.help.more')}">${neighbour(helpSlugs[at - 1], 'prev')}${neighbour(helpSlugs[at + 1], 'next')}</nav>
${questionBox(reader, '')}
</article>`;
}

/** A form that needs no script. */
function questionBox(reader: SiteReader, question: string): string {
  const { say, locale, href } = reader;
  const language = href('/help') === '/help' ? '' : `<input type="hidden" name="lang" value="${locale}">`;
  return `<form class="ask" action="/help" role="search">
<label for="q">${say('site.help.ask')}</label>
<input id="q" name="q" type="search" required maxlength="${maxQuestion}" value="${escapeHtml(question)}" autocomplete="off">
${language}<button>${say('site.help.ask_action')}</button>
</form>`;
}

function groupHtml(reader: SiteReader, { titleKey, slugs }: (typeof helpContents)[number]): string {
  const items = slugs.flatMap((slug) => {
    const article = helpArticle(reader.locale, slug);
    return article ? [`<li>${articleLink(reader, article)}</li>`] : [];
  });
  return `<section><h2>${reader.say(titleKey)}</h2><ul>${items.join('')}</ul></section>`;
}

const articleLink = ({ href }: SiteReader, { slug, title }: HelpArticle, attributes = '') =>
  `<a ${attributes} href="${href(`/help/${slug}`)}">${escapeHtml(title)}</a>`;

function result(reader: SiteReader, { answer }: AskedHelp): string {
  const { say } = reader;
  if (answer === 'too_often') return `<p class="found" role="alert">${say('site.help.too_often')}</p>`;
  const { answers, nearest } = answer;
  if (answers.length + nearest.length === 0)
    return `<p class="found" role="status">${say('site.help.nothing')}</p>`;
  return `${answers.length > 0 ? listed(reader, 'answers', say('site.help.answer'), answers) : ''}
${nearest.length > 0 ? listed(reader, 'near', say(answers.length > 0 ? 'site.help.near' : 'site.help.near_only'), nearest) : ''}`;
}

function listed(reader: SiteReader, kind: string, title: string, found: readonly Found[]): string {
  const items = found.map(
    ({ article, quotes }) =>
      `<li>${articleLink(reader, article)}${quotes
        .slice(0, 2)
        .map((quote) => quoteHtml(reader, quote))
        .join('')}</li>`,
  );
  return `<section class="found ${kind}" aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2><ul>${items.join('')}</ul></section>`;
}

/** A quote keeps the marks that it has in its article, but for headings: they would be the page's. */
const quoteHtml = ({ href }: SiteReader, quote: string) =>
  `<blockquote>${renderMarkdown(quote.replace(/^#+ /gm, ''), { ownPages: true, hrefOf: href })}</blockquote>`;
