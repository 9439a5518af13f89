import type { FileHandle } from 'node:fs/promises';
import { type AudioFormat, chunksOf, readAt, type Sound } from './audio-file.ts';

/** RIFF WAVE (Microsoft and IBM, 1991; WAVE_FORMAT_EXTENSIBLE of 1999): integers of 8 to 32 bits, floats, and telephony's G.711. */
export const wav: AudioFormat = {
  async duration(file, sizeBytes) {
    const { rate, blockBytes, from, to } = await readLayout(file, sizeBytes);
    return (to - from) / blockBytes / rate;
  },
  async *decode(file, sizeBytes) {
    const layout = await readLayout(file, sizeBytes);
    let rest: Buffer = Buffer.alloc(0);
    for await (const chunk of chunksOf(file, layout.from, layout.to)) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      const whole = bytes.length - (bytes.length % layout.blockBytes);
      rest = bytes.subarray(whole);
      yield toSound(bytes.subarray(0, whole), layout);
    }
  },
};

interface Layout {
  readonly rate: number;
  readonly channels: number;
  readonly blockBytes: number;
  readonly read: (bytes: Buffer, at: number) => number;
  readonly sampleBytes: number;
  readonly from: number;
  readonly to: number;
}

const maxChunks = 1_000;
const extensible = 0xfffe;

async function readLayout(file: FileHandle, sizeBytes: number): Promise<Layout> {
  let format: Omit<Layout, 'from' | 'to'> | undefined;
  let at = 12;
  for (let seen = 0; seen < maxChunks; seen += 1) {
    const head = await readAt(file, at, 8);
    if (head.length < 8) break;
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    const from = at + 8;
    if (name === 'fmt ') format = readFormat(await readAt(file, from, Math.min(length, 40)));
    if (name === 'data' && format) {
      // A recorder that was cut, or that wrote into a pipe, left 0 or the greatest number there.
      const to = length === 0 || from + length > sizeBytes ? sizeBytes : from + length;
      return { ...format, from, to: to - ((to - from) % format.blockBytes) };
    }
    at = from + length + (length % 2);
  }
  throw new Error('No sound in this WAV file');
}

function readFormat(bytes: Buffer): Omit<Layout, 'from' | 'to'> {
  if (bytes.length < 16) throw new Error('The WAV file does not say what it holds');
  const tag = bytes.readUInt16LE(0);
  const kind = tag === extensible && bytes.length >= 26 ? bytes.readUInt16LE(24) : tag;
  const channels = bytes.readUInt16LE(2);
  const rate = bytes.readUInt32LE(4);
  const bits = bytes.readUInt16LE(14);
  const read = readers[`${kind}:${bits}`];
  if (!read) throw new Error(`WAV of kind ${kind} with ${bits} bits is not read`);
  if (channels < 1 || channels > 32 || rate < 1_000 || rate > 384_000) throw new Error('No such sound');
  return { rate, channels, read, sampleBytes: bits / 8, blockBytes: (bits / 8) * channels };
}

/** By the kind of sample and its bits. */
const readers: Record<string, (bytes: Buffer, at: number) => number> = {
  '1:8': (bytes, at) => ((bytes[at] ?? 128) - 128) / 128,
  '1:16': (bytes, at) => bytes.readInt16LE(at) / 32_768,
  '1:24': (bytes, at) => bytes.readIntLE(at, 3) / 8_388_608,
  '1:32': (bytes, at) => bytes.readInt32LE(at) / 2_147_483_648,
  '3:32': (bytes, at) => bytes.readFloatLE(at),
  '3:64': (bytes, at) => bytes.readDoubleLE(at),
  '6:8': (bytes, at) => aLaw(bytes[at] ?? 0),
  '7:8': (bytes, at) => muLaw(bytes[at] ?? 0),
};

/** ITU-T G.711, A-law. */
function aLaw(byte: number): number {
  const code = byte ^ 0x55;
  const exponent = (code & 0x70) >> 4;
  const mantissa = ((code & 0x0f) << 4) + 8;
  const size = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1);
  return ((code & 0x80) === 0 ? -size : size) / 32_768;
}

/** ITU-T G.711, mu-law. */
function muLaw(byte: number): number {
  const code = ~byte & 0xff;
  const size = ((((code & 0x0f) << 3) + 0x84) << ((code & 0x70) >> 4)) - 0x84;
  return ((code & 0x80) === 0 ? size : -size) / 32_768;
}

function toSound(bytes: Buffer, { channels, blockBytes, sampleBytes, read, rate }: Layout): Sound {
  const length = bytes.length / blockBytes;
  const all = Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(length);
    for (let at = 0; at < length; at += 1) samples[at] = read(bytes, at * blockBytes + channel * sampleBytes);
    return samples;
  });
  return { channels: all, sampleRate: rate };
}
