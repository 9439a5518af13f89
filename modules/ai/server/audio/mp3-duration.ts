import type { FileHandle } from 'node:fs/promises';
import { chunksOf, readAt } from './audio-file.ts';

/** ISO/IEC 11172-3, 2.4.2.3 and 13818-3: kilobits a second by layer and index, for MPEG 1 and for the lower rates of MPEG 2. */
const bitRates: Record<string, readonly number[]> = {
  '1:1': [0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  '1:2': [0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  '1:3': [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  '2:1': [0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  '2:2': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  '2:3': [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
};
const sampleRates = [44_100, 48_000, 32_000];

interface Frame {
  readonly bytes: number;
  readonly seconds: number;
  readonly rate: number;
}

/** By the headers of its frames, one after the other: what a file says of its own length may be wrong, or missing. */
export async function mp3Duration(file: FileHandle, sizeBytes: number): Promise<number | undefined> {
  const from = await tagBytes(file);
  let seconds = -(await emptySeconds(file, from));
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(file, from, sizeBytes)) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    while (at + 4 <= bytes.length) {
      const frame = readFrame(bytes.readUInt32BE(at));
      if (frame && at + frame.bytes > bytes.length) break;
      seconds += frame?.seconds ?? 0;
      at += frame?.bytes ?? 1;
    }
    rest = bytes.subarray(at);
  }
  return seconds > 0 ? seconds : undefined;
}

/** ID3v2.4, 3.1: the tag before the sound, its length in four times seven bits. */
async function tagBytes(file: FileHandle): Promise<number> {
  const head = await readAt(file, 0, 10);
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0;
  return 10 + [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((head[at] ?? 0) & 0x7f), 0);
}

/**
 * The first frame of many files holds no sound but words about it, after `Xing` or `Info`; the encoder's own block in it says how
 * many samples it put before and after the sound (LAME's tag, revision 1).
 */
async function emptySeconds(file: FileHandle, from: number): Promise<number> {
  const bytes = await readAt(file, from, 512);
  const frame = bytes.length > 4 ? readFrame(bytes.readUInt32BE(0)) : undefined;
  const words = /Xing|Info/.exec(bytes.toString('latin1', 0, 64));
  if (!frame || !words) return 0;
  const encoder = words.index + 120;
  if (!/^La[vm]|^LA/.test(bytes.toString('latin1', encoder, encoder + 3))) return frame.seconds;
  const [high = 0, middle = 0, low = 0] = bytes.subarray(encoder + 21, encoder + 24);
  const samples = (high << 4) + (middle >> 4) + ((middle & 15) << 8) + low;
  return frame.seconds + samples / frame.rate;
}

function readFrame(header: number): Frame | undefined {
  const version = (header >>> 19) & 3;
  const layer = 4 - ((header >>> 17) & 3);
  const index = (header >>> 12) & 15;
  const rateIndex = (header >>> 10) & 3;
  if (header >>> 21 !== 0x7ff || version === 1 || layer === 4 || rateIndex === 3) return undefined;
  const bitRate = bitRates[`${version === 3 ? 1 : 2}:${layer}`]?.[index];
  if (!bitRate) return undefined;
  const rate = (sampleRates[rateIndex] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
  const samples = layer === 1 ? 384 : layer === 3 && version !== 3 ? 576 : 1152;
  const padding = ((header >>> 9) & 1) * (layer === 1 ? 4 : 1);
  return {
    bytes:
      Math.floor((samples * bitRate * 125) / rate / (layer === 1 ? 4 : 1)) * (layer === 1 ? 4 : 1) + padding,
    seconds: samples / rate,
    rate,
  };
}
