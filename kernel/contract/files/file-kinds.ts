/** What a file's bytes were found to be. Served inline are images alone, and only those that we have written anew. */
interface FileKindFacts {
  readonly family: 'image' | 'audio' | 'video' | 'document' | 'text' | 'archive' | 'other';
  readonly mediaType: string;
  /** The usual one first; a name with none of them gets the first. */
  readonly extensions: readonly string[];
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

export const fileKinds = {
  png: { family: 'image', mediaType: 'image/png', extensions: ['png'] },
  jpeg: { family: 'image', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif'] },
  gif: { family: 'image', mediaType: 'image/gif', extensions: ['gif'] },
  webp: { family: 'image', mediaType: 'image/webp', extensions: ['webp'] },
  avif: { family: 'image', mediaType: 'image/avif', extensions: ['avif'] },
  /** iPhones' own format, of which no free decoder is at hand: kept and given out, never shown. */
  heic: { family: 'other', mediaType: 'image/heic', extensions: ['heic', 'heif'] },
  /** A program in the clothes of a picture: kept and given out, never shown. */
  svg: { family: 'other', mediaType: 'image/svg+xml', extensions: ['svg'] },
  /** What scanners write, with any number of pages: read by tools, and shown by no browser. */
  tiff: { family: 'document', mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  pdf: { family: 'document', mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { family: 'document', mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { family: 'document', mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  pptx: { family: 'document', mediaType: `${office}.presentationml.presentation`, extensions: ['pptx'] },
  odt: { family: 'document', mediaType: `${open}.text`, extensions: ['odt'] },
  ods: { family: 'document', mediaType: `${open}.spreadsheet`, extensions: ['ods'] },
  odp: { family: 'document', mediaType: `${open}.presentation`, extensions: ['odp'] },
  plain: {
    family: 'text',
    mediaType: 'text/plain',
    extensions: ['txt', 'text', 'log', 'json', 'xml', 'yaml', 'yml', 'tsv', 'srt', 'vtt', 'ics', 'vcf'],
  },
  markdown: { family: 'text', mediaType: 'text/markdown', extensions: ['md', 'markdown'] },
  csv: { family: 'text', mediaType: 'text/csv', extensions: ['csv'] },
  html: { family: 'text', mediaType: 'text/html', extensions: ['html', 'htm'] },
  mail: { family: 'other', mediaType: 'message/rfc822', extensions: ['eml'] },
  mp3: { family: 'audio', mediaType: 'audio/mpeg', extensions: ['mp3'] },
  wav: { family: 'audio', mediaType: 'audio/wav', extensions: ['wav'] },
  ogg: { family: 'audio', mediaType: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'] },
  flac: { family: 'audio', mediaType: 'audio/flac', extensions: ['flac'] },
  m4a: { family: 'audio', mediaType: 'audio/mp4', extensions: ['m4a'] },
  aac: { family: 'audio', mediaType: 'audio/aac', extensions: ['aac'] },
  /** Voice memos of older telephones, narrow band and wide band. */
  amr: { family: 'audio', mediaType: 'audio/amr', extensions: ['amr', 'awb'] },
  mp4: { family: 'video', mediaType: 'video/mp4', extensions: ['mp4', 'm4v'] },
  quicktime: { family: 'video', mediaType: 'video/quicktime', extensions: ['mov', 'qt'] },
  webm: { family: 'video', mediaType: 'video/webm', extensions: ['webm', 'weba'] },
  mkv: { family: 'video', mediaType: 'video/matroska', extensions: ['mkv', 'mka'] },
  avi: { family: 'video', mediaType: 'video/x-msvideo', extensions: ['avi'] },
  zip: { family: 'archive', mediaType: 'application/zip', extensions: ['zip'] },
  /** Bytes of which we say nothing: no browser will run them. */
  unknown: { family: 'other', mediaType: 'application/octet-stream', extensions: [] },
} as const satisfies Record<string, FileKindFacts>;

export type FileKind = keyof typeof fileKinds;

/** Recordings and films: those first that need no program of the machine to be heard. */
export const recordingKinds = [
  ...(['mp3', 'wav', 'flac', 'ogg', 'm4a', 'aac', 'amr'] as const),
  ...(['mp4', 'quicktime', 'webm', 'mkv', 'avi'] as const),
] as const satisfies readonly FileKind[];

/** A browser's `accept` for a choice of kinds. */
export function acceptOf(kinds: readonly FileKind[]): string {
  return kinds
    .flatMap((kind) => fileKinds[kind].extensions)
    .map((extension) => `.${extension}`)
    .join(',');
}
