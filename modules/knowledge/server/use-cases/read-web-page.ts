import { kindOfAnswer } from '../crawl/kind-of-answer.ts';
import { isWithin, pageAddress } from '../crawl/page-address.ts';
import type { Reading } from '../crawl/reading.ts';
import { sharedReader } from '../providers/reader/shared-reader.ts';
import type { FetchedPage } from '../providers/web/fetch-page.ts';
import { visit } from '../providers/web/visit.ts';
import { UnreadableDocument } from '../reading/document.ts';
import type { ImportPageRow, lastReading } from '../repo/import-page.repo.ts';
import { type PageFate, settlePage } from './settle-page.ts';
import { takeDocument } from './take-document.ts';

const mebibyte = 1024 * 1024;
/** Of a page; a single address may be a document. */
const pageBytes = 5 * mebibyte;
const documentBytes = 25 * mebibyte;
const longestPatienceMs = 30_000;

type Before = Awaited<ReturnType<typeof lastReading>>;
type Answer = Extract<FetchedPage, { kind: 'answer' }>;

/** Asks for a page and keeps what came of it; what may succeed later waits for another attempt, unless it is the last. */
export async function readWebPage(
  reading: Reading,
  page: ImportPageRow,
  { before, last }: { readonly before: Before; readonly last: boolean },
): Promise<void> {
  const isSite = reading.source.kind === 'site';
  const fetched = await visit(reading, {
    url: page.place,
    etag: before?.etag ?? null,
    lastModified: before?.last_modified ?? null,
    maxBytes: isSite ? pageBytes : documentBytes,
  });
  if (fetched.kind === 'answer' && fetched.status === 200) return readAnswer(reading, page, fetched, before);
  const fate = fateOf(reading, page, fetched, before);
  if (fate.passing && !last) return;
  await settlePage(reading, page, fate);
}

/** What a page that gave no text comes to. */
function fateOf(
  reading: Reading,
  page: ImportPageRow,
  fetched: Exclude<Awaited<ReturnType<typeof visit>>, never>,
  before: Before,
): PageFate & { readonly passing?: boolean } {
  switch (fetched.kind) {
    case 'forbidden':
      return { status: 'skipped', reason: 'robots_disallow' };
    case 'unchanged':
      return {
        status: 'unchanged',
        etag: before?.etag ?? null,
        lastModified: before?.last_modified ?? null,
        digest: before?.digest ?? null,
      };
    case 'redirect': {
      const to = pageAddress(fetched.to, page.place);
      const follows =
        to !== null && (reading.source.kind === 'page' || isWithin(reading.source.url ?? to, to));
      return {
        status: 'skipped',
        reason: follows ? 'redirected' : 'leaves_site',
        leadsTo: follows ? [to] : [],
      };
    }
    case 'failed':
      return { status: 'failed', reason: fetched.code, passing: fetched.passing };
    case 'answer':
      return fateOfStatus(reading, fetched);
  }
}

function fateOfStatus(
  reading: Reading,
  { status, headers }: Answer,
): PageFate & { readonly passing?: boolean } {
  if (status === 404 || status === 410) return { status: 'failed', reason: 'not_found', gone: true };
  if (status === 401 || status === 403) return { status: 'failed', reason: 'forbidden' };
  if (status !== 429 && status < 500) return { status: 'failed', reason: 'refused' };
  // RFC 9110, 10.2.3, in seconds; a date is answered with the longest patience.
  const wished = headers.get('retry-after');
  const seconds = wished === null ? 0 : Number(wished) || longestPatienceMs / 1_000;
  reading.patienceMs = Math.min(longestPatienceMs, Math.max(reading.patienceMs, seconds * 1_000));
  return { status: 'failed', reason: 'server_error', passing: true };
}

async function readAnswer(
  reading: Reading,
  page: ImportPageRow,
  { headers, bytes }: Answer,
  before: Before,
): Promise<void> {
  const found = kindOfAnswer(headers.get('content-type'), bytes);
  if (!found || (reading.source.kind === 'site' && found.kind !== 'html')) {
    return settlePage(reading, page, { status: 'skipped', reason: 'not_a_page' });
  }
  const told = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  try {
    const document = await sharedReader().read({ ...found, bytes, url: page.place });
    const refused = /(^|[\s,:])(noindex|none)(?=$|[\s,])/i.test(headers.get('x-robots-tag') ?? '');
    await takeDocument(reading, page, { document, ...told, refused, before: before?.digest ?? null });
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    await settlePage(reading, page, { status: 'failed', reason: error.problem });
  }
}
