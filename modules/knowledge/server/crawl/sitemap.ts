import { gunzipSync } from 'node:zlib';

/** What a sitemap names: pages, or further sitemaps (sitemaps.org, protocol 0.9). */
export interface Sitemap {
  readonly pages: readonly string[];
  readonly sitemaps: readonly string[];
}

/** Unpacked bytes that are read of one; the protocol allows 50 MB, of which 500 pages need a hundredth. */
const mostBytes = 10 * 1024 * 1024;
const mostEntries = 50_000;
const longestAddress = 2_000;

/** Reads a sitemap as XML, as a text with an address a line, or either packed by gzip; null for anything else. */
export function readSitemap(bytes: Uint8Array): Sitemap | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const head = text.slice(0, 4_000);
  if (/<(?:\w+:)?sitemapindex[\s>]/i.test(head)) return { pages: [], sitemaps: locations(text) };
  if (/<(?:\w+:)?urlset[\s>]/i.test(head)) return { pages: locations(text), sitemaps: [] };
  const lines = text.trim().split(/\s*\n\s*/);
  const isList = lines.length > 0 && lines.slice(0, 20).every((line) => /^https?:\/\/\S+$/.test(line));
  return isList ? { pages: lines.slice(0, mostEntries).filter(isAddress), sitemaps: [] } : null;
}

function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes.subarray(0, mostBytes));
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: mostBytes }));
  } catch {
    // Broken, or a bomb.
    return null;
  }
}

/** Found by their tags rather than by a parser of XML: entities, schemas and depth have no say then. */
function locations(text: string): string[] {
  const found: string[] = [];
  for (const [, value = ''] of text.matchAll(
    /<(?:\w+:)?loc>\s*(?:<!\[CDATA\[)?([^<\]]{1,4000}?)(?:\]\]>)?\s*<\/(?:\w+:)?loc>/gi,
  )) {
    const address = value.trim().replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"');
    if (isAddress(address)) found.push(address);
    if (found.length >= mostEntries) break;
  }
  return found;
}

const isAddress = (text: string): boolean =>
  text.length <= longestAddress && /^https?:\/\//i.test(text) && URL.canParse(text);
