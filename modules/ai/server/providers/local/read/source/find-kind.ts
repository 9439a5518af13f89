import { open } from 'node:fs/promises';
import { UnreadableFile } from './unreadable-file.ts';

export type SourceKind = 'pdf' | 'tiff' | 'other';

/** As far as a PDF's own beginning may stand behind another (ISO 32000-2, annex I, as Acrobat reads it). */
const headBytes = 1_024;

/** Intel's and Motorola's order of bytes, and the same of BigTIFF. */
const tiff = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'];
/** PNG and JPEG. */
const others = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff'];

/** What a file is by its first bytes. No decoder but those of these kinds ever sees it. */
export async function findSourceKind(path: string): Promise<SourceKind> {
  const handle = await open(path, 'r');
  const head = Buffer.alloc(headBytes);
  const { bytesRead } = await handle.read(head, 0, headBytes, 0).finally(() => handle.close());
  const text = head.toString('latin1', 0, bytesRead);
  if (text.includes('%PDF-')) return 'pdf';
  if (tiff.some((mark) => text.startsWith(mark))) return 'tiff';
  if (text.startsWith('RIFF') && text.startsWith('WEBPVP8', 8)) return 'other';
  if (others.some((mark) => text.startsWith(mark))) return 'other';
  throw new UnreadableFile('fileNotServed');
}
