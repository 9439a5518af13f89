import { type FileKind, recordingKinds } from '#kernel/contract';
import type { StoredFile } from '#kernel/files';
import { type FileTextWay, maxFiles } from '../../contract/index.ts';

const heard: readonly FileKind[] = recordingKinds;
const read: readonly FileKind[] = ['pdf', 'png', 'jpeg', 'webp', 'tiff'];

/** How what a file says is found out; null where it says nothing that an engine here could tell. */
export function wayOf({ kind }: Pick<StoredFile, 'kind'>): FileTextWay | null {
  if (heard.includes(kind)) return 'heard';
  return read.includes(kind) ? 'read' : null;
}

/** Pixels of a picture in a mail from which on it may be more than a logo or a button of a signature. */
const leastPixels = 200 * 200;

/** A picture that a mail's HTML shows in its place belongs to its look, and so do small ones. */
export interface MailLook {
  readonly inline: ReadonlySet<string>;
}

/** What is heard and read without anybody asking, in the order of the files. @param mail null on every other channel */
export function worthReading(files: readonly StoredFile[], mail: MailLook | null) {
  const worth = files.flatMap((file, position) => {
    const way = wayOf(file);
    if (way === null || (mail && isLook(file, mail))) return [];
    return [{ fileId: file.id, position, way }];
  });
  return worth.slice(0, maxFiles);
}

function isLook({ id, kind, width, height }: StoredFile, { inline }: MailLook): boolean {
  if (wayOf({ kind }) === 'heard' || kind === 'pdf' || kind === 'tiff') return false;
  return inline.has(id) || (width !== null && height !== null && width * height < leastPixels);
}
