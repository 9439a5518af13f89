import { open, stat } from 'node:fs/promises';
import { AppError } from '#kernel/errors';
import { aiErrors } from '../../contract/index.ts';
import { type AudioFile, type AudioFormat, readAt, sampleRate } from './audio-file.ts';
import { decodeByFfmpeg, hasFfmpeg, probeByFfmpeg } from './ffmpeg.ts';
import { flac, mp3, opus, vorbis } from './packed.ts';
import { createResampler } from './resample.ts';
import { wav } from './wav.ts';

/** Of what a file says to be its length, so that rounding cuts no last word. */
const graceSeconds = 1;
/** A day: nothing longer is one recording. */
const longestSeconds = 24 * 3_600;

/**
 * Opens a recording of any format for its sound: WAV, FLAC, MP3, Ogg Opus and Ogg Vorbis by ourselves, all else by ffmpeg
 * where the machine has it. A film is heard, not seen.
 * @param path of a file of this machine
 * @throws AppError `ai.audio_unreadable`, `ai.audio_needs_ffmpeg`
 */
export async function openAudio(path: string): Promise<AudioFile> {
  const format = await formatOf(path);
  if (!format && !(await hasFfmpeg())) throw new AppError(aiErrors.audioNeedsFfmpeg);
  const samples = (limit: number, signal?: AbortSignal) =>
    readable(capped(format ? decodeOwn(path, format) : decodeByFfmpeg(path, limit, signal), limit, signal));
  const told = await readableOnce(() => (format ? durationBy(path, format) : probeByFfmpeg(path)));
  const seconds = told ?? (await count(samples(longestSeconds)));
  if (!(seconds > 0)) throw new AppError(aiErrors.audioUnreadable);
  const durationSeconds = Math.min(seconds, longestSeconds);
  return { durationSeconds, samples: (signal) => samples(durationSeconds + graceSeconds, signal) };
}

/** By the first bytes, never by the name. */
async function formatOf(path: string): Promise<AudioFormat | undefined> {
  const file = await open(path);
  try {
    const head = await readAt(file, 0, 64);
    const mark = head.toString('latin1');
    if (mark.startsWith('RIFF') && mark.slice(8, 12) === 'WAVE') return wav;
    if (mark.startsWith('fLaC')) return flac;
    if (mark.startsWith('OggS'))
      return mark.includes('OpusHead') ? opus : mark.includes('vorbis') ? vorbis : undefined;
    // Eleven bits of sync, and a layer: with none it is AAC.
    const sync = head.length > 1 ? head.readUInt16BE(0) : 0;
    return mark.startsWith('ID3') || ((sync & 0xffe0) === 0xffe0 && (sync & 6) !== 0) ? mp3 : undefined;
  } finally {
    await file.close();
  }
}

async function durationBy(path: string, format: AudioFormat): Promise<number | undefined> {
  const file = await open(path);
  try {
    return await format.duration(file, (await stat(path)).size);
  } finally {
    await file.close();
  }
}

async function* decodeOwn(path: string, format: AudioFormat): AsyncGenerator<Float32Array> {
  const file = await open(path);
  const resampler = createResampler();
  try {
    for await (const sound of format.decode(file, (await stat(path)).size)) yield resampler.push(sound);
    yield resampler.flush();
  } finally {
    await file.close();
  }
}

/** No more than so many seconds: what is heard is what was quoted. */
async function* capped(
  pieces: AsyncIterable<Float32Array>,
  seconds: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Float32Array> {
  let room = Math.round(seconds * sampleRate);
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    if (room <= 0) return;
    if (piece.length > 0) yield piece.subarray(0, room);
    room -= piece.length;
  }
}

/** A file that a stranger made fails in a hundred ways; they all mean the same to whoever gave it. */
async function* readable(pieces: AsyncIterable<Float32Array>): AsyncGenerator<Float32Array> {
  try {
    yield* pieces;
  } catch (error) {
    throw asRefusal(error);
  }
}

async function readableOnce<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  if (error instanceof AppError || (error as Error).name === 'AbortError') return error;
  return new AppError(aiErrors.audioUnreadable, { cause: error });
}

async function count(pieces: AsyncIterable<Float32Array>): Promise<number> {
  let samples = 0;
  for await (const piece of pieces) samples += piece.length;
  return samples / sampleRate;
}
