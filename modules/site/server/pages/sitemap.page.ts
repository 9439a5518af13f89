import { escapeHtml } from '#kernel/html';
import { definePage } from '#kernel/http';
import { helpSlugs } from '../help/contents.ts';
import { siteLocales } from '../help/read-help.ts';
import { inLanguage } from '../html/site-reader.ts';

const paths = ['/', '/pricing', '/help', ...helpSlugs.map((slug) => `/help/${slug}`)];

/** Every public page in every language (sitemaps.org 0.9, with the languages as Google reads them). */
export const sitemapPage = definePage({
  path: '/sitemap.xml',
  reason: 'Search engines read it.',
  respond: async ({ origin }) => ({
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${paths.flatMap((path) => siteLocales.map((locale) => entry(escapeHtml(origin), path, locale))).join('\n')}
</urlset>
`,
  }),
});

function entry(origin: string, path: string, locale: (typeof siteLocales)[number]): string {
  const links = siteLocales.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${origin}${inLanguage(path, one)}"/>`,
  );
  return `<url><loc>${origin}${inLanguage(path, locale)}</loc>${links.join('')}</url>`;
}
