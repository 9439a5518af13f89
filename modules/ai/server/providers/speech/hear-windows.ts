import type { TranscriptSegment } from '../../../contract/index.ts';
import { sampleRate } from '../../audio/audio-file.ts';
import type { TranscribeCheckpoint, TranscribeInput, TranscribeRun } from '../../ports/transcribe.port.ts';
import { cutWindows } from '../local/transcribe/cut-windows.ts';

/** What somebody heard in one window; times count from its beginning. */
export interface HeardWindow {
  /** ISO 639-1; null where nobody can tell. */
  readonly language: string | null;
  readonly segments: readonly TranscriptSegment[];
}

/** Hears one window. @param language which was given, or which an earlier window told */
type Hear = (samples: Float32Array, language: string | null) => Promise<HeardWindow>;

/**
 * Hears a recording window by window, each kept before the next is heard: nothing is asked for twice, and silence of nobody.
 * @param windowSeconds at most so much at once, cut in a pause
 */
export async function hearWindows(
  given: { readonly engine: string; readonly windowSeconds: number; readonly hear: Hear },
  { audio, language, resumeFrom }: TranscribeInput,
  run: TranscribeRun,
) {
  const { engine } = given;
  const begun = { engine, language, seconds: 0, segments: [], voicedSeconds: 0, foreignSeconds: 0 };
  let done: TranscribeCheckpoint = resumeFrom?.engine === engine ? resumeFrom : begun;
  const from = Math.round(done.seconds * sampleRate);
  for await (const window of cutWindows(audio.samples(run.signal), from, given.windowSeconds)) {
    run.signal?.throwIfAborted();
    if (window.samples.length > 0) {
      const heard = await given.hear(window.samples, done.language);
      const offset = window.samplesStart / sampleRate;
      done = {
        ...done,
        language: done.language ?? heard.language,
        segments: [...done.segments, ...heard.segments.map((segment) => later(segment, offset))],
        voicedSeconds: done.voicedSeconds + window.voicedSeconds,
      };
    }
    done = { ...done, seconds: window.end / sampleRate };
    run.onProgress?.(Math.min(1, done.seconds / audio.durationSeconds));
    await run.onCheckpoint?.(done);
  }
  const { segments } = done;
  const text = segments.map((segment) => segment.text).join(' ');
  return { language: done.language ?? 'en', text, segments: [...segments], engine };
}

function later(segment: TranscriptSegment, seconds: number): TranscriptSegment {
  const shift = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: millis(one.start + seconds),
    end: millis(one.end + seconds),
  });
  return { ...shift(segment), words: segment.words.map(shift) };
}

export const millis = (seconds: number): number => Math.round(seconds * 1_000) / 1_000;
