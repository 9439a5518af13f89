import { type FileKind, recordingKinds } from './file-kinds.ts';

const mebibyte = 1024 * 1024;

/** What a file is for, and so which files will do. */
export interface FilePurpose {
  /** `module.noun`; kept with the file. */
  readonly name: string;
  readonly kinds: readonly FileKind[];
  readonly maxBytes: number;
  /**
   * `rewritten`: pictures are read and written anew, turned upright, in sRGB, with nothing of where and by what they were
   * taken; then they may be shown as they are. `as_sent`: not a byte changes (evidence, print), and only small versions
   * are shown.
   */
  readonly images: 'rewritten' | 'as_sent';
}

export function defineFilePurpose(purpose: FilePurpose): FilePurpose {
  return purpose;
}

/** What a member may attach to anything. */
export const attachmentPurpose = defineFilePurpose({
  name: 'files.attachment',
  kinds: [
    ...(['png', 'jpeg', 'gif', 'webp', 'avif', 'svg'] as const),
    ...(['tiff', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const),
    ...(['plain', 'markdown', 'csv', 'html', 'mail'] as const),
    ...recordingKinds,
    'zip',
  ],
  maxBytes: 25 * mebibyte,
  images: 'rewritten',
});

/** What comes part by part, because it is large: recordings and films, and whatever tools work on. Not a byte changes. */
export const largeFilePurpose = defineFilePurpose({
  name: 'files.large',
  kinds: attachmentPurpose.kinds,
  maxBytes: 2 * 1024 * mebibyte,
  images: 'as_sent',
});
