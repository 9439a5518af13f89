import type { PageFacts } from '../document.ts';
import { attribute, elementsBelow, findElement, type HtmlDocument, textBelow } from './tree.ts';

/** Links of one page that are looked at. */
const mostLinks = 2_000;

/** What a page says about itself: its address, whether it may be collected, and where it leads. */
export function pageFacts(document: HtmlDocument, url: string | undefined): PageFacts {
  const base = baseOf(document, url);
  const rules = robotsRules(document);
  const canonical = findElement(
    document,
    (element) => element.tagName === 'link' && /(^|\s)canonical(\s|$)/i.test(attribute(element, 'rel')),
  );
  return {
    canonical: canonical ? webAddress(attribute(canonical, 'href'), base) : null,
    noindex: rules.has('noindex') || rules.has('none'),
    links: rules.has('nofollow') || rules.has('none') ? [] : linksOf(document, base),
  };
}

/** The language that the document declares, as ISO 639-1. */
export function declaredLanguage(document: HtmlDocument): string | null {
  const root = findElement(document, ({ tagName }) => tagName === 'html');
  return /^[a-z]{2}(?=$|[-_])/i.exec(root ? attribute(root, 'lang').trim() : '')?.[0].toLowerCase() ?? null;
}

/** The document's own title, without the name of the site that most append to it. */
export function documentTitle(document: HtmlDocument): string | null {
  const og = findElement(
    document,
    (element) => element.tagName === 'meta' && attribute(element, 'property').toLowerCase() === 'og:title',
  );
  const title = findElement(document, ({ tagName }) => tagName === 'title');
  const words = (og ? attribute(og, 'content') : '').trim() || (title ? titleText(title) : '');
  const own = words.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,60}$/, '').trim();
  return own === '' ? null : own;
}

/** A title is not seen on the page, so `textBelow` leaves it out. */
function titleText(title: { childNodes: Parameters<typeof textBelow>[0][] }): string {
  return title.childNodes.map(textBelow).join(' ').trim();
}

function robotsRules(document: HtmlDocument): ReadonlySet<string> {
  const rules = new Set<string>();
  for (const element of elementsBelow(document)) {
    if (element.tagName !== 'meta' || !/^(robots|comptoir)$/i.test(attribute(element, 'name'))) continue;
    for (const rule of attribute(element, 'content').toLowerCase().split(',')) rules.add(rule.trim());
  }
  return rules;
}

function baseOf(document: HtmlDocument, url: string | undefined): string | undefined {
  const base = findElement(document, ({ tagName }) => tagName === 'base');
  const href = base ? attribute(base, 'href') : '';
  return href !== '' && url !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

function linksOf(document: HtmlDocument, base: string | undefined): string[] {
  const links = new Set<string>();
  for (const element of elementsBelow(document)) {
    if (element.tagName !== 'a' || /(^|\s)nofollow(\s|$)/i.test(attribute(element, 'rel'))) continue;
    const link = webAddress(attribute(element, 'href'), base);
    if (link !== null) links.add(link);
    if (links.size >= mostLinks) break;
  }
  return [...links];
}

/** An address of the web, absolute and without its fragment; null for anything else (`javascript:`, `mailto:`). */
function webAddress(href: string, base: string | undefined): string | null {
  const text = href.trim();
  if (text === '' || text.length > 2_000 || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
