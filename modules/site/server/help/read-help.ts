import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v5 } from 'uuid';
import { installRoot } from '#kernel/config';
import { helpSlugs } from './contents.ts';

/** The languages that the public pages are written in. */
export const siteLocales = ['en', 'fr'] as const;
export type SiteLocale = (typeof siteLocales)[number];

export interface HelpArticle {
  /** The same in every installation, so that evidence can name it. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** The first paragraph. */
  readonly summary: string;
  /** Markdown, below the title. */
  readonly body: string;
}

/** Made once at random for these names (RFC 9562, 5.5). */
const namespace = '0c7d1a52-6c1f-4c55-9f43-5a1b7f0de0d4';
const folder = join(installRoot(), 'modules', 'site', 'help');
const read = new Map<SiteLocale, readonly HelpArticle[]>();

/** All help articles of a language; the files are read once a process. */
export function helpArticles(locale: SiteLocale): readonly HelpArticle[] {
  const articles = read.get(locale) ?? helpSlugs.map((slug) => readArticle(locale, slug));
  read.set(locale, articles);
  return articles;
}

export const helpArticle = (locale: SiteLocale, slug: string): HelpArticle | undefined =>
  helpArticles(locale).find((article) => article.slug === slug);

function readArticle(locale: SiteLocale, slug: string): HelpArticle {
  const text = readFileSync(join(folder, locale, `${slug}.md`), 'utf8');
  const [, title, body] = /^# (.+)\n\n([\s\S]+)$/.exec(text) ?? [];
  if (!title || !body) throw new Error(`help/${locale}/${slug}.md has no title or no text.`);
  return { id: v5(`${locale}/${slug}`, namespace), slug, title, summary: body.split('\n\n')[0] ?? '', body };
}
