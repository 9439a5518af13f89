import type { FileHandle } from 'node:fs/promises';
import { type AudioFormat, chunksOf, readAt, type Sound } from './audio-file.ts';
import { mp3Duration } from './mp3-duration.ts';

/** What the decoders of wasm-audio-decoders have in common. */
interface Decoder {
  readonly ready: Promise<void>;
  decode(bytes: Uint8Array): Decoded | Promise<Decoded>;
  flush?(): Promise<Decoded>;
  free(): void;
}

interface Decoded {
  readonly channelData: Float32Array[];
  readonly samplesDecoded: number;
  readonly sampleRate: number;
}

/** Loaded with the first file of its kind: each carries its program within. */
export const flac = packed(
  flacDuration,
  async () => new (await import('@wasm-audio-decoders/flac')).FLACDecoder(),
);
export const mp3 = packed(mp3Duration, async () => new (await import('mpg123-decoder')).MPEGDecoder());
export const opus = packed(
  async (file, size) => oggDuration(file, size, 48_000, await opusPreSkip(file)),
  async () => new (await import('ogg-opus-decoder')).OggOpusDecoder({ forceStereo: false }) as Decoder,
);
export const vorbis = packed(
  async (file, size) => oggDuration(file, size, (await readAt(file, 40, 4)).readUInt32LE(0)),
  async () => new (await import('@wasm-audio-decoders/ogg-vorbis')).OggVorbisDecoder() as Decoder,
);

function packed(duration: AudioFormat['duration'], load: () => Promise<Decoder>): AudioFormat {
  return {
    duration,
    async *decode(file, sizeBytes) {
      const decoder = await load();
      await decoder.ready;
      try {
        for await (const chunk of chunksOf(file, 0, sizeBytes)) yield* sound(await decoder.decode(chunk));
        if (decoder.flush) yield* sound(await decoder.flush());
      } finally {
        decoder.free();
      }
    },
  };
}

function* sound({ channelData, samplesDecoded, sampleRate }: Decoded): Generator<Sound> {
  if (samplesDecoded > 0) yield { channels: channelData, sampleRate };
}

/** RFC 9639, 8.2: the rate in 20 bits and the number of samples in 36, 10 bytes into STREAMINFO. */
async function flacDuration(file: FileHandle): Promise<number | undefined> {
  const bytes = await readAt(file, 8, 18);
  if (bytes.length < 18) return undefined;
  const rate = bytes.readUIntBE(10, 3) >> 4;
  const samples = ((bytes[13] ?? 0) & 0x0f) * 2 ** 32 + bytes.readUInt32BE(14);
  return samples > 0 && rate > 0 ? samples / rate : undefined;
}

/** A page of Ogg is at most 65,307 bytes (RFC 3533, 6): the last one begins within. */
const lastPageBytes = 66_000;

/** RFC 7845, 5.1: Opus begins with some samples to be dropped. */
async function opusPreSkip(file: FileHandle): Promise<number> {
  const head = await readAt(file, 0, 128);
  const mark = head.indexOf('OpusHead');
  return mark < 0 ? 0 : head.readUInt16LE(mark + 10);
}

/** RFC 3533: the last page says how many samples have gone by. */
async function oggDuration(
  file: FileHandle,
  sizeBytes: number,
  rate: number,
  skipped = 0,
): Promise<number | undefined> {
  const tail = await readAt(file, Math.max(0, sizeBytes - lastPageBytes), lastPageBytes);
  const page = tail.lastIndexOf('OggS');
  if (page < 0 || page + 14 > tail.length || rate <= 0) return undefined;
  const samples = Number(tail.readBigInt64LE(page + 6)) - skipped;
  return samples > 0 ? samples / rate : undefined;
}
