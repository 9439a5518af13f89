import type { FileHandle } from 'node:fs/promises';

/** A recording that is opened for its sound. */
export interface AudioFile {
  /** Of the whole, in seconds: what a quote is made from. No more than this (and a second) is ever handed out. */
  readonly durationSeconds: number;
  /**
   * One channel at 16,000 samples a second, each -1 to 1, in pieces of at most some seconds; from the beginning again with
   * each call, in flat memory whatever its length.
   * @throws AppError `ai.audio_unreadable`
   */
  samples(signal?: AbortSignal): AsyncIterable<Float32Array>;
}

/** What every engine here listens to. */
export const sampleRate = 16_000;

/** Some sound as its file holds it: channels of the same length. */
export interface Sound {
  readonly channels: readonly Float32Array[];
  readonly sampleRate: number;
}

/** What reads one format. */
export interface AudioFormat {
  /** Undefined when the file does not say. */
  duration(file: FileHandle, sizeBytes: number): Promise<number | undefined>;
  decode(file: FileHandle, sizeBytes: number): AsyncGenerator<Sound>;
}

const chunkBytes = 64 * 1024;

export async function* chunksOf(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to; ) {
    const { bytesRead, buffer } = await file.read(
      Buffer.allocUnsafe(Math.min(chunkBytes, to - at)),
      0,
      undefined,
      at,
    );
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
