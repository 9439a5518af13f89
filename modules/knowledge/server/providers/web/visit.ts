import type { Reading } from '../../crawl/reading.ts';
import { type FetchedPage, fetchPage } from './fetch-page.ts';
import { robotsOf } from './robots-of.ts';

interface Visit {
  readonly url: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly maxBytes: number;
}

/** Asks for a page as its site allows: not at all where its rules forbid it, and at its pace. */
export async function visit(
  reading: Reading,
  request: Visit,
): Promise<FetchedPage | { readonly kind: 'forbidden' }> {
  const rules = await robotsOf(reading, request.url);
  if (!rules.allows(request.url)) return { kind: 'forbidden' };
  const delayMs = Math.max(reading.patienceMs, (rules.crawlDelaySeconds ?? 0) * 1_000);
  return fetchPage(reading.services, { ...request, delayMs, signal: reading.signal });
}
