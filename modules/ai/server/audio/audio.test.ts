import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { encodeWav } from './encode-wav.ts';
import { hasFfmpeg } from './ffmpeg.ts';
import { openAudio } from './open-audio.ts';
import { createResampler } from './resample.ts';

const folder = mkdtempSync(join(tmpdir(), 'comptoir-audio-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(path: string) {
  const audio = await openAudio(path);
  const pieces: Float32Array[] = [];
  for await (const piece of audio.samples()) pieces.push(piece.slice());
  return {
    seconds: audio.durationSeconds,
    samples: Float32Array.from(pieces.flatMap((piece) => [...piece])),
  };
}

const tone = (hertz: number, rate: number, seconds: number) =>
  Float32Array.from({ length: rate * seconds }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate));
const strength = (samples: Float32Array) =>
  Math.sqrt(
    samples.subarray(1_000, -1_000).reduce((sum, one) => sum + one * one, 0) / (samples.length - 2_000),
  );

/** Of two sounds of the same length: 1 for the same, whatever their loudness. */
function likeness(one: Float32Array, other: Float32Array): number {
  let [product, ones, others] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [left = 0, right = 0] = [one[at], other[at]];
    product += left * right;
    ones += left * left;
    others += right * right;
  }
  return product / Math.sqrt(ones * others);
}

/** A WAV file of two channels whose samples are the same. */
function wavOf(
  kind: number,
  bits: number,
  write: (bytes: Buffer, at: number, value: number) => void,
): Buffer {
  const samples = tone(440, 16_000, 1);
  const block = (bits / 8) * 2;
  const bytes = Buffer.alloc(44 + samples.length * block);
  bytes.write('RIFF\0\0\0\0WAVEfmt ', 0, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(kind, 20);
  bytes.writeUInt16LE(2, 22);
  bytes.writeUInt32LE(16_000, 24);
  bytes.writeUInt16LE(bits, 34);
  bytes.write('data', 36, 'latin1');
  // A recorder that writes into a pipe does not know how much will come.
  bytes.writeUInt32LE(0xffffffff, 40);
  for (const [at, value] of samples.entries()) {
    write(bytes, 44 + at * block, value);
    write(bytes, 44 + at * block + bits / 8, value);
  }
  return bytes;
}

describe('WAV', () => {
  it.each<[string, Buffer]>([
    ['8 bits', wavOf(1, 8, (bytes, at, value) => bytes.writeUInt8(Math.round(value * 127) + 128, at))],
    ['16 bits', wavOf(1, 16, (bytes, at, value) => bytes.writeInt16LE(Math.round(value * 32_767), at))],
    ['24 bits', wavOf(1, 24, (bytes, at, value) => bytes.writeIntLE(Math.round(value * 8_388_607), at, 3))],
    [
      '32 bits',
      wavOf(1, 32, (bytes, at, value) => bytes.writeInt32LE(Math.round(value * 2_147_483_647), at)),
    ],
    ['floats', wavOf(3, 32, (bytes, at, value) => bytes.writeFloatLE(value, at))],
  ])('of %s is read sample by sample', async (name, bytes) => {
    const path = join(folder, `${name}.wav`);
    writeFileSync(path, bytes);
    const { seconds, samples } = await read(path);
    expect(seconds).toBe(1);
    expect(
      Math.max(...tone(440, 16_000, 1).map((one, at) => Math.abs(one - (samples[at] ?? 9)))),
    ).toBeLessThan(0.01);
  });

  it('that we write is the WAV that we read', async () => {
    const path = join(folder, 'own.wav');
    writeFileSync(path, encodeWav(tone(440, 16_000, 1)));
    expect(strength((await read(path)).samples)).toBeCloseTo(0.5 / Math.SQRT2, 3);
  });

  it.each([
    ['an empty file', ''],
    ['a header alone', 'RIFF\0\0\0\0WAVE'],
    ['a playlist that names another file', '#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'],
    ['noise', 'x'.repeat(5_000)],
  ])('and no other thing is taken for sound: %s', async (name, content) => {
    const path = join(folder, `${name}.wav`);
    writeFileSync(path, content);
    await expect(openAudio(path)).rejects.toThrow(/^ai\.audio_(unreadable|needs_ffmpeg)$/);
  });
});

describe('the resampler', () => {
  it.each([8_000, 11_025, 22_050, 44_100, 48_000])('keeps a voice that comes at %i Hz', (rate) => {
    const resampler = createResampler();
    const input = tone(1_000, rate, 1);
    // In odd pieces, as decoders give them.
    const pieces = [0, 1, 777, 5_000].map((from, at, all) =>
      resampler.push({ channels: [input.subarray(from, all[at + 1])], sampleRate: rate }),
    );
    const output = Float32Array.from([...pieces, resampler.flush()].flatMap((piece) => [...piece]));
    expect(Math.abs(output.length - 16_000)).toBeLessThanOrEqual(2);
    const expected = tone(1_000, 16_000, 1);
    const off = expected.subarray(500, -500).map((one, at) => Math.abs(one - (output[at + 500] ?? 9)));
    expect(Math.max(...off)).toBeLessThan(0.01);
  });

  it('lets nothing through that would fold back into the voice', () => {
    const resampler = createResampler();
    const output = resampler.push({ channels: [tone(11_000, 44_100, 1)], sampleRate: 44_100 });
    expect(strength(output)).toBeLessThan(0.001);
  });
});

const sample = fileURLToPath(new URL('../../../../../shared/samples/speech/jfk.flac', import.meta.url));

describe.skipIf(!existsSync(sample))('a recording (skipped without ../shared/samples)', () => {
  it('is read from FLAC, all eleven seconds', async () => {
    const { seconds, samples } = await read(sample);
    expect(seconds).toBeCloseTo(11, 2);
    expect(samples.length / 16_000).toBeCloseTo(11, 2);
  });

  it('stops when nobody wants it any more', async () => {
    const audio = await openAudio(sample);
    const giveUp = new AbortController();
    const work = async () => {
      for await (const piece of audio.samples(giveUp.signal)) if (piece.length > 0) giveUp.abort();
    };
    await expect(work()).rejects.toThrow(/abort/i);
  });

  it.each([
    ['mp3', ['-q:a', '4']],
    ['opus', []],
    ['ogg', ['-c:a', 'libvorbis']],
    ['m4a', []],
    ['webm', ['-c:a', 'libopus']],
    ['mkv', ['-c:a', 'aac']],
    ['avi', ['-c:a', 'libmp3lame']],
    ['aac', []],
    ['wav', ['-c:a', 'pcm_mulaw', '-ar', '8000']],
  ])('is the same as %s (skipped without ffmpeg)', async (ending, options) => {
    if (!(await hasFfmpeg())) return;
    const path = join(folder, `copy.${ending}`);
    execFileSync('ffmpeg', ['-loglevel', 'error', '-y', '-i', sample, ...options, path]);
    const [{ samples: original }, { seconds, samples }] = [await read(sample), await read(path)];
    expect(seconds).toBeCloseTo(11, 1);
    expect(strength(samples) / strength(original)).toBeCloseTo(1, 0);
    // Some containers keep the silence that a coder lays before the first word: an eighth of a second at the most.
    const delayed = ['mkv', 'avi', 'aac'].includes(ending);
    const likenesses = Array.from({ length: delayed ? 2_000 : 1 }, (_, late) =>
      likeness(original.subarray(8_000, 40_000), samples.subarray(8_000 + late, 40_000 + late)),
    );
    expect(Math.max(...likenesses)).toBeGreaterThan(0.95);
  });
});

describe('a voice memo of an older telephone', () => {
  it('is as long as its frames are, whatever the first of them would make one think (skipped without ffmpeg)', async () => {
    if (!(await hasFfmpeg())) return;
    // AMR of 12.2 kbit/s for a second, then of 4.75 for nine (RFC 4867, 5.3): fifty frames a second, all zeros.
    const frames = (header: number, bytes: number, count: number) =>
      Buffer.concat(Array.from({ length: count }, () => Buffer.from([header, ...Array(bytes).fill(0)])));
    const path = join(folder, 'memo.amr');
    writeFileSync(path, Buffer.concat([Buffer.from('#!AMR\n'), frames(0x3c, 31, 50), frames(0x04, 12, 450)]));
    const { seconds, samples } = await read(path);
    expect(seconds).toBeCloseTo(10, 1);
    expect(samples.length / 16_000).toBeCloseTo(10, 1);
  });
});
