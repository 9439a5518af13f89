import { AppError } from '#kernel/errors';
import { aiErrors, type Transcript, type TranscriptSegment } from '../../../../contract/index.ts';
import { sampleRate } from '../../../audio/audio-file.ts';
import type { TranscribeCheckpoint, TranscribeInput, Transcriber } from '../../../ports/transcribe.port.ts';
import { cutWindows, type SpeechWindow } from './cut-windows.ts';
import type { Ear } from './ear.ts';
import type { Heard } from './listen.ts';
import { toSentences } from './sentences.ts';

const engine = 'local.transcribe.1';

/**
 * Below this mean log probability of its tokens a window is no English. Measured (bench/transcribe): of 60 English windows,
 * clean and as over a telephone, the least was -0.46; of 40 French, Spanish and Chinese ones the greatest -0.65.
 */
const english = -0.6;
/** So few tokens tell nothing. */
const tellingTokens = 4;
/** What to listen to before the language is judged, and of that what may be in another one. */
const judgeAfterSeconds = 20;
const foreignShare = 0.6;
/** Less speech than that is a noise. */
const leastSpeech = 0.6;

/** Moonshine tiny, which knows English alone, in a thread of its own. Another language is refused, before or after hearing it. */
export function createLocalTranscriber(ear: Ear): Transcriber {
  return {
    engine,
    serves: (language) => language === null || language === 'en',
    async transcribe(input, run) {
      if (input.language !== null && input.language !== 'en') refuse(input.language);
      let done = resumed(input);
      const from = Math.round(done.seconds * sampleRate);
      for await (const window of cutWindows(input.audio.samples(run.signal), from)) {
        run.signal?.throwIfAborted();
        const heard = window.samples.length > 0 ? await ear.hear(window.samples) : silence;
        run.signal?.throwIfAborted();
        done = heardMore(done, window, heard);
        if (done.voicedSeconds >= judgeAfterSeconds) judge(done);
        run.onProgress?.(Math.min(1, done.seconds / input.audio.durationSeconds));
        await run.onCheckpoint?.(done);
      }
      judge(done);
      return toTranscript(done);
    },
  };
}

const silence: Heard = { words: [], confidence: 0, tokens: 0 };

function resumed({ resumeFrom }: TranscribeInput): TranscribeCheckpoint {
  if (resumeFrom?.engine === engine) return resumeFrom;
  return { engine, language: 'en', seconds: 0, segments: [], voicedSeconds: 0, foreignSeconds: 0 };
}

function heardMore(done: TranscribeCheckpoint, window: SpeechWindow, heard: Heard): TranscribeCheckpoint {
  const foreign = window.voicedSeconds >= leastSpeech && isForeign(heard);
  const offset = window.samplesStart / sampleRate;
  const words = heard.words.map(({ start, end, text }) => ({
    start: start + offset,
    end: end + offset,
    text,
  }));
  return {
    ...done,
    seconds: window.end / sampleRate,
    // What it makes of another language sounds like English and means nothing.
    segments: foreign ? done.segments : [...done.segments, ...toSentences(words)],
    voicedSeconds: done.voicedSeconds + window.voicedSeconds,
    foreignSeconds: done.foreignSeconds + (foreign ? window.voicedSeconds : 0),
  };
}

/** A voice of which nothing was understood, or only with great doubt. */
function isForeign({ tokens, confidence }: Heard): boolean {
  return tokens === 0 || (tokens >= tellingTokens && confidence < english);
}

function judge({ voicedSeconds, foreignSeconds }: TranscribeCheckpoint): void {
  if (foreignSeconds > voicedSeconds * foreignShare) refuse('≠ en');
}

function refuse(language: string): never {
  throw new AppError(aiErrors.languageNotServed, { vars: { language } });
}

function toTranscript({ segments }: TranscribeCheckpoint): Transcript {
  const text = segments.map((segment: TranscriptSegment) => segment.text).join(' ');
  return { language: 'en', text, segments: [...segments], engine };
}
