import { buffer } from 'node:stream/consumers';
import { fail } from '#kernel/errors';
import { openFile, type StoredFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { ZipProblem } from '#kernel/zip';
import { type DocumentFormat, type OpenDocument, openDocument } from '#modules/ai';
import { type TranslateInput, toolsErrors } from '../../contract/index.ts';

/** What is to be translated, taken apart. */
interface Source extends OpenDocument {
  readonly file: StoredFile | null;
}

/** @throws `files.not_found`, `tools.document_refused`, `tools.document_unreadable` */
export async function openSource(
  services: Services,
  principal: Principal,
  { text, fileId }: Pick<TranslateInput, 'text' | 'fileId'>,
): Promise<Source> {
  if (fileId === undefined) return { ...(await openDocument('txt', text ?? '')), file: null };
  const { file, read } = await openFile(services, principal, fileId);
  const format = formatOf(file);
  if (!format) return fail(toolsErrors.documentRefused, { name: file.name });
  try {
    return { ...(await openDocument(format, await buffer(await read()))), file };
  } catch (error) {
    if (error instanceof ZipProblem) return fail(toolsErrors.documentUnreadable, { name: file.name });
    throw error;
  }
}

function formatOf({ kind, name }: StoredFile): DocumentFormat | null {
  if (kind === 'docx' || kind === 'html') return kind;
  if (kind === 'markdown') return 'md';
  if (kind !== 'plain') return null;
  const ending = /\.(\w+)$/.exec(name.toLowerCase())?.[1];
  return ending === 'srt' || ending === 'vtt' ? ending : 'txt';
}
