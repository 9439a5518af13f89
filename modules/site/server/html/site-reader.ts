import { escapeHtml } from '#kernel/html';
import type { PageContext } from '#kernel/http';
import type { SiteLocale } from '../help/read-help.ts';
import { siteNameSetting } from '../settings.ts';

/** Who reads a page, as far as the page looks different for it. */
export interface SiteReader {
  readonly locale: SiteLocale;
  /** The name of the installation, as it stands in HTML. */
  readonly name: string;
  /** Under which other sites link here, as it stands in HTML: `https://desk.example`. */
  readonly origin: string;
  readonly nonce: string;
  /** Words as they stand in HTML; `{{name}}` is the installation's. */
  say(key: string, vars?: Readonly<Record<string, string>>): string;
  /** A path of this site, in the language that the reader chose by hand. */
  href(path: string): string;
}

export function siteReader({ services, request, nonce, origin }: PageContext): SiteReader {
  const { lang } = request.query;
  const chosen = lang === 'fr' || lang === 'en' ? lang : undefined;
  const locale = chosen ?? (request.locale === 'fr' ? 'fr' : 'en');
  const name = services.config.get(siteNameSetting);
  return {
    locale,
    name: escapeHtml(name),
    origin: escapeHtml(origin),
    nonce,
    say: (key, vars = {}) => escapeHtml(services.i18n.t(locale, key, { name, ...vars })),
    href: (path) => (chosen === undefined ? path : inLanguage(path, chosen)),
  };
}

/** `/help#a` -> `/help?lang=fr#a`. */
export function inLanguage(path: string, locale: SiteLocale): string {
  const [page = '', place] = path.split('#');
  const query = page.includes('?') ? '&amp;' : '?';
  return `${page}${query}lang=${locale}${place === undefined ? '' : `#${place}`}`;
}
