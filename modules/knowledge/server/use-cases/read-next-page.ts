import type { Reading } from '../crawl/reading.ts';
import { holdImport } from '../repo/import.repo.ts';
import { type ImportPageRow, lastReading, nextPage, updatePage } from '../repo/import-page.repo.ts';
import { readFilePage } from './read-file-page.ts';
import { readWebPage } from './read-web-page.ts';
import { settlePage } from './settle-page.ts';

/** A page that ended its worker so often is left alone. */
const mostAttempts = 3;

/** Reads one more page of an import, or says that there is none, or that somebody else has the import now. */
export async function readNextPage(reading: Reading): Promise<'read' | 'none' | 'lost'> {
  const { services, principal, importId, owner, source } = reading;
  const taken = await services.scopes.withOrg(principal, async (scope) => {
    if (!(await holdImport(scope, importId, owner))) return 'lost';
    const page = await nextPage(scope, importId);
    if (!page) return 'none';
    await updatePage(scope, page.id, { attempts: page.attempts + 1 });
    const before = await lastReading(scope, { sourceId: source.id, importId, place: page.place });
    return { page, before };
  });
  if (taken === 'lost' || taken === 'none') return taken;
  const { page, before } = taken;
  if (page.attempts >= mostAttempts) {
    await settlePage(reading, page, { status: 'failed', reason: 'too_complex' });
    return 'read';
  }
  await readPage(reading, page, before);
  return 'read';
}

async function readPage(
  reading: Reading,
  page: ImportPageRow,
  before: Awaited<ReturnType<typeof lastReading>>,
): Promise<void> {
  try {
    if (reading.source.kind === 'file') await readFilePage(reading, page);
    else await readWebPage(reading, page, { before, last: page.attempts + 1 >= mostAttempts });
  } catch (error) {
    if (reading.signal.aborted) throw error;
    // One page must not keep the others from being read.
    reading.services.log.error({ err: error, importId: reading.importId }, 'a page could not be imported');
    await settlePage(reading, page, { status: 'failed', reason: 'unreadable' });
  }
}
