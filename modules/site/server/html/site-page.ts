import type { PageReply } from '#kernel/http';
import { siteLocales } from '../help/read-help.ts';
import { inLanguage, type SiteReader } from './site-reader.ts';
import { siteStyles } from './site-styles.ts';

export interface SitePage {
  /** Without a query. */
  readonly path: string;
  /** As they stand in HTML, like everything here. */
  readonly title: string;
  readonly description: string;
  readonly main: string;
  /** Below the path in the switch of languages: a question that was asked. */
  readonly query?: string;
  readonly status?: number;
  /** Results of a search are no page of their own. */
  readonly unlisted?: boolean;
}

const mark =
  '<svg class="mark" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" focusable="false"><path d="M10.5 4.5a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1.64A9 9 0 0 1 21 15a.5.5 0 0 1-.5.5h-17A.5.5 0 0 1 3 15a9 9 0 0 1 7.5-8.86z"/><rect x="2" y="17.5" width="20" height="3" rx="1.5"/></svg>';

/** The preview that other sites show of a link. */
const previewPicture = '/site/inbox-en-light-1440.webp';

/** Everything around a page of the public site. It has no script, and its policy allows none. */
export function sitePage(reader: SiteReader, page: SitePage): PageReply {
  const { locale, nonce } = reader;
  return {
    status: page.status ?? 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head(reader, page)}
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style nonce="${nonce}">${siteStyles}</style>
</head>
<body>
<a class="skip" href="#main">${reader.say('site.skip')}</a>
${header(reader, page)}
<main id="main" tabindex="-1">
${page.main}
</main>
${footer(reader)}
</body>
</html>
`,
    headers: { 'content-language': locale, vary: 'accept-language, cookie' },
    policy: { 'default-src': "'none'", 'script-src': "'none'", 'style-src': `'nonce-${nonce}'` },
  };
}

function head(reader: SiteReader, { path, title, description, unlisted }: SitePage): string {
  const { locale, name, origin, href } = reader;
  const alternates = siteLocales.map(
    (one) => `<link rel="alternate" hreflang="${one}" href="${origin}${inLanguage(path, one)}">`,
  );
  return `<title>${title}</title>
<meta name="description" content="${description}">
${unlisted ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${origin}${href(path)}">`}
${alternates.join('\n')}
<link rel="alternate" hreflang="x-default" href="${origin}${path}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf8" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#131210" media="(prefers-color-scheme: dark)">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${inLanguage(path, locale)}">
<meta property="og:locale" content="${locale === 'fr' ? 'fr_FR' : 'en_GB'}">
<meta property="og:image" content="${origin}${previewPicture}">
<meta name="twitter:card" content="summary_large_image">`;
}

function header(reader: SiteReader, { path, query = '' }: SitePage): string {
  const { say, href, locale } = reader;
  const link = (to: string, key: string) =>
    `<a href="${href(to)}"${path === to ? ' aria-current="page"' : ''}>${say(key)}</a>`;
  const other = locale === 'fr' ? ({ locale: 'en', name: 'English' } as const) : french;
  const there = inLanguage(path + query, other.locale);
  return `<header class="wide">
<a class="brand" href="${href('/')}">${mark}<span>${reader.name}</span></a>
<nav aria-label="${say('site.nav.label')}">${link('/pricing', 'site.nav.pricing')}${link('/help', 'site.nav.help')}</nav>
<div class="ways"><a href="${there}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a><a href="/sign-in">${say('site.nav.sign_in')}</a></div>
</header>`;
}

const french = { locale: 'fr', name: 'Français' } as const;

function footer({ say, href }: SiteReader): string {
  return `<footer><div class="wide">
<p>${say('site.footer.line')}</p>
<ul>
<li><a href="${href('/pricing')}">${say('site.nav.pricing')}</a></li>
<li><a href="${href('/help')}">${say('site.nav.help')}</a></li>
<li><a href="${href('/help/privacy')}">${say('site.footer.privacy')}</a></li>
<li><a href="/docs">${say('site.footer.api')}</a></li>
</ul>
</div></footer>`;
}
