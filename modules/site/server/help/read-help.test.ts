import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installRoot } from '#kernel/config';
import { helpSlugs } from './contents.ts';
import { helpArticles, siteLocales } from './read-help.ts';

/** Code and the addresses of links are no prose. */
const proseOf = (markdown: string) =>
  markdown.replace(/```[\s\S]*?```|`[^`]*`/g, 'x').replace(/\]\([^)]*\)/g, ']');

describe('the help articles', () => {
  it.each(siteLocales)('are all there in %s, and all are listed', (locale) => {
    const files = readdirSync(join(installRoot(), 'modules/site/help', locale));
    expect(files.sort()).toEqual(helpSlugs.map((slug) => `${slug}.md`).sort());
    expect(helpArticles(locale).map(({ slug }) => slug)).toEqual(helpSlugs);
  });

  it.each(helpSlugs)('%s has the same sections in both languages', (slug) => {
    const headings = (locale: 'en' | 'fr') =>
      helpArticles(locale)
        .find((article) => article.slug === slug)
        ?.body.match(/^## /gm)?.length;
    expect(headings('fr')).toBe(headings('en'));
  });

  it.each(siteLocales)('lead only to articles that exist, in %s', (locale) => {
    const links = helpArticles(locale).flatMap(({ body }) => [...body.matchAll(/\]\(\/help\/([\w-]+)\)/g)]);
    for (const [, slug] of links) expect(helpSlugs).toContain(slug);
  });

  it('keep French typography: a no-break space before : ; ? and inside guillemets, no exclamation mark', () => {
    for (const { slug, body, title } of helpArticles('fr')) {
      const prose = proseOf(`${title}\n${body}`);
      expect(prose.match(/.{0,20}( [:;?»]|« |[\p{L})»][;?»]|«\p{L}|\p{L}!).{0,20}/u)?.[0], slug).toBe(
        undefined,
      );
    }
  });
});
