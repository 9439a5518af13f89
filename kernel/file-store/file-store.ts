import type { Readable } from 'node:stream';

/** Bytes from `start` up to and including `end`, counted from 0, as HTTP counts them. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Bytes that shall be kept. They can be opened again, so that a transfer which failed half-way is repeated. */
export interface FileSource {
  readonly sizeBytes: number;
  /** SHA-256 of all bytes, in hex. */
  readonly sha256: string;
  open(range?: ByteRange): Readable;
}

export interface StoredBytes {
  /** Of the whole, whatever the range. */
  readonly sizeBytes: number;
  readonly stream: Readable;
}

export interface StoredEntry {
  readonly key: string;
  readonly sizeBytes: number;
  readonly modifiedAt: Date;
}

/**
 * Keeps bytes under keys: segments of `a-z`, `0-9` and `-`, divided by `/`. Whoever calls waits for a disk or a network,
 * so never inside a scope. Every verb throws `kernel.unavailable` when the store is not reached or has no room.
 */
export interface FileStore {
  /**
   * Keeps all bytes or none: when it returns they survive a power cut, and until then nothing is under the key.
   * @throws SourceChangedError when the source's bytes are not those that its size and hash promise
   */
  put(key: string, source: FileSource): Promise<void>;
  /**
   * Null where nothing is kept.
   * @throws RangeError for a range that does not lie inside
   */
  get(key: string, range?: ByteRange): Promise<StoredBytes | null>;
  exists(key: string): Promise<boolean>;
  /** What is not there is deleted already. */
  delete(key: string): Promise<void>;
  /** Everything below a folder (`org`, `org/aa`), or everything there is; in no order. */
  list(folder?: string): AsyncIterable<StoredEntry>;
  close(): Promise<void>;
}

/** The bytes that came are not those that were promised; nothing was kept. */
export class SourceChangedError extends Error {
  override readonly name = 'SourceChangedError';
}

const keyForm = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

/** A key is built by us from ids and hashes; one that could climb out of its folder is a mistake of ours. */
export function assertKey(key: string): void {
  if (!keyForm.test(key) || key.length > 500) throw new Error('Not a key of a file store.');
}

export function assertInside({ start, end }: ByteRange, sizeBytes: number): void {
  if (start < 0 || end < start || end >= sizeBytes) throw outside();
}

export const outside = () => new RangeError('The range lies outside the file.');
