import type { FileKind } from '#kernel/contract';
import { extensionOf } from './clean-file-name.ts';
import { textKind } from './text-kind.ts';

/** As much of a file's beginning as any of the signatures needs. */
export const headBytes = 64 * 1024;

type Signature = readonly [kind: FileKind, offset: number, bytes: string];

/** Bytes as Latin-1 text. Sources: each format's own specification, and the WHATWG's MIME Sniffing Standard, section 6. */
const signatures: readonly Signature[] = [
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['webp', 8, 'WEBPVP8'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['wav', 8, 'WAVE'],
  ['avi', 8, 'AVI '],
  ['amr', 0, '#!AMR\n'],
  ['amr', 0, '#!AMR-WB\n'],
  ['pdf', 0, '%PDF-'],
  ['ogg', 0, 'OggS\0'],
  ['flac', 0, 'fLaC'],
  ['mp3', 0, 'ID3'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
];

/** Brands of the ISO base media file format (ISO 14496-12, 4.3; RFC 4281's registry of brands). */
const brands: Readonly<Record<string, FileKind>> = {
  avif: 'avif',
  avis: 'avif',
  heic: 'heic',
  heix: 'heic',
  hevc: 'heic',
  mif1: 'heic',
  'qt  ': 'quicktime',
  'M4A ': 'm4a',
  'M4B ': 'm4a',
};

/**
 * What a file is, by its first bytes and never by what its sender says. A name only chooses among texts, which are all
 * the same to whoever reads them. `zip` may turn out to be an office document (`zip-kind.ts`).
 */
export function sniff(head: Buffer, name: string): FileKind {
  const text = head.toString('latin1', 0, 64);
  const found = signatures.find(([, offset, bytes]) => text.startsWith(bytes, offset));
  if (found && (found[1] === 0 || text.startsWith('RIFF'))) return found[0];
  if (text.startsWith('ftyp', 4)) return brandKind(text);
  if (text.startsWith('\x1a\x45\xdf\xa3')) return documentKind(text);
  if (isMpegAudio(head)) return 'mp3';
  if (isAdts(head)) return 'aac';
  return textKind(head, extensionOf(name)) ?? 'unknown';
}

function brandKind(text: string): FileKind {
  const major = text.slice(8, 12);
  // A still picture of AV1 may call itself by the general brand and name its own among the compatible ones.
  if (major === 'mif1' && text.slice(16).includes('avif')) return 'avif';
  return brands[major] ?? 'mp4';
}

/** The document type of an EBML header (RFC 8794, 11.2.4) is a word in its first bytes. */
function documentKind(text: string): FileKind {
  if (text.includes('webm')) return 'webm';
  return text.includes('matroska') ? 'mkv' : 'unknown';
}

/** Frames of AAC, one after the other: twelve bits set, layer 0, a sampling rate that exists (ISO 14496-3, 1.A.2.2). */
function isAdts(head: Buffer): boolean {
  const isFrame = (at: number) =>
    head[at] === 0xff && ((head[at + 1] ?? 0) & 0xf6) === 0xf0 && (((head[at + 2] ?? 0) >> 2) & 0xf) < 13;
  if (head.length < 7 || !isFrame(0)) return false;
  const length = (head.readUIntBE(3, 3) >> 5) & 0x1fff;
  // Two bytes are soon alike: the frame behind the first says that it is one.
  return length >= 7 && (length === head.length || isFrame(length));
}

/** A frame of MPEG audio layer III: eleven bits set, a layer, a bit rate and a sampling rate that exist (ISO 11172-3). */
function isMpegAudio(head: Buffer): boolean {
  const [first = 0, second = 0, third = 0] = head;
  const layerThree = (second & 0b110) === 0b010;
  const version = second & 0b11000;
  const bitRate = third >> 4;
  return (
    first === 0xff &&
    second >= 0xe0 &&
    version !== 0b01000 &&
    layerThree &&
    bitRate > 0 &&
    bitRate < 15 &&
    (third & 0b1100) !== 0b1100
  );
}
