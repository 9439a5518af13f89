import { type FileKind, fileKinds, type StoredFileView } from '#kernel/contract';
import type { FileRow } from './repo/tables.ts';

/** A file as other parts of the server know it. */
export interface StoredFile extends StoredFileView {
  readonly kind: FileKind;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
  readonly purpose: string;
  /** A picture that may be shown as it is. */
  readonly rewritten: boolean;
  /** In pixels, of a picture that could be read. */
  readonly width: number | null;
  readonly height: number | null;
}

export function toStoredFile(row: FileRow): StoredFile {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind in fileKinds ? (row.kind as FileKind) : 'unknown',
    mediaType: row.media_type,
    sizeBytes: Number(row.size_bytes),
    sha256: row.sha256,
    purpose: row.purpose,
    rewritten: row.rewritten,
    width: row.width,
    height: row.height,
  };
}

/** Whether small versions of it can be asked for. */
export const isPicture = ({ kind }: Pick<StoredFile, 'kind'>): boolean => fileKinds[kind].family === 'image';
