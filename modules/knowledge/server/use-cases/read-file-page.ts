import { buffer } from 'node:stream/consumers';
import { AppError } from '#kernel/errors';
import { openFile } from '#kernel/files';
import type { Reading } from '../crawl/reading.ts';
import { sharedReader } from '../providers/reader/shared-reader.ts';
import { type DocumentKind, UnreadableDocument } from '../reading/document.ts';
import type { ImportPageRow } from '../repo/import-page.repo.ts';
import { settlePage } from './settle-page.ts';
import { takeDocument } from './take-document.ts';

/** Reads an uploaded file, whose kind its bytes told when it came. */
export async function readFilePage(reading: Reading, page: ImportPageRow): Promise<void> {
  const { services, principal, source } = reading;
  try {
    const opened = await openFile(services, principal, source.file_id ?? '');
    const bytes = await buffer(await opened.read());
    const document = await sharedReader().read({ kind: opened.file.kind as DocumentKind, bytes });
    await takeDocument(reading, page, { document, etag: null, lastModified: null });
  } catch (error) {
    if (error instanceof UnreadableDocument) {
      await settlePage(reading, page, { status: 'failed', reason: error.problem });
    } else if (error instanceof AppError) {
      await settlePage(reading, page, { status: 'failed', reason: 'not_found' });
    } else throw error;
  }
}
