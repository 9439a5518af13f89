import { isWithin, pageAddress } from '../../crawl/page-address.ts';
import { mostPages, type Reading } from '../../crawl/reading.ts';
import { readSitemap } from '../../crawl/sitemap.ts';
import { robotsOf } from './robots-of.ts';
import { visit } from './visit.ts';

/** A sitemap may name others without end. */
const mostSitemaps = 30;
const sitemapBytes = 10 * 1024 * 1024;

/** Where a site begins and which of its pages its sitemaps name; `named` is empty where there are none. */
export interface FoundPages {
  readonly root: string;
  /** Null when the address itself is a sitemap. */
  readonly first: string | null;
  readonly named: readonly string[];
}

/** Looks for a site's pages: its sitemaps by `robots.txt`, else at their usual place. */
export async function findPages(reading: Reading, url: string): Promise<FoundPages> {
  const isSitemap = /\.(xml|txt)(\.gz)?$/i.test(new URL(url).pathname);
  const root = isSitemap ? `${new URL(url).origin}/` : await settledRoot(reading, url);
  const { origin } = new URL(root);
  const { sitemaps } = isSitemap ? { sitemaps: [] } : await robotsOf(reading, root);
  const named = await pagesOf(reading, root, isSitemap ? [url] : [...sitemaps, `${origin}/sitemap.xml`]);
  return { root, first: isSitemap ? null : (pageAddress(root) ?? root), named };
}

/** Where the first page stands in the end: `http` may lead to `https`, and a bare name to `www`. */
async function settledRoot(reading: Reading, url: string): Promise<string> {
  let root = url;
  for (let hop = 0; hop < 5; hop += 1) {
    const fetched = await visit(reading, { url: root, maxBytes: sitemapBytes });
    if (fetched.kind !== 'redirect') return root;
    root = fetched.to;
  }
  return root;
}

async function pagesOf(reading: Reading, root: string, first: readonly string[]): Promise<string[]> {
  const { host } = new URL(root);
  const waiting = [...new Set(first)];
  const seen = new Set<string>();
  const pages = new Set<string>();
  while (waiting.length > 0 && seen.size < mostSitemaps && pages.size < mostPages) {
    const url = waiting.shift() ?? '';
    // A sitemap is believed about its own host alone.
    if (seen.has(url) || !URL.canParse(url) || new URL(url).host !== host) continue;
    seen.add(url);
    const fetched = await visit(reading, { url, maxBytes: sitemapBytes });
    if (fetched.kind === 'redirect') waiting.push(fetched.to);
    if (fetched.kind !== 'answer' || fetched.status !== 200) continue;
    const sitemap = readSitemap(fetched.bytes);
    waiting.push(...(sitemap?.sitemaps.slice(0, mostSitemaps) ?? []));
    for (const named of sitemap?.pages ?? []) {
      const page = pageAddress(named);
      if (page !== null && isWithin(root, page)) pages.add(page);
      if (pages.size >= mostPages) break;
    }
  }
  return [...pages];
}
