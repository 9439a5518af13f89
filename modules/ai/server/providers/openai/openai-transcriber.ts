import * as z from 'zod';
import { AppError } from '#kernel/errors';
import { aiErrors, type SpokenWord, type TranscriptSegment } from '../../../contract/index.ts';
import { sampleRate } from '../../audio/audio-file.ts';
import { encodeWav } from '../../audio/encode-wav.ts';
import type { TranscribeCheckpoint, Transcriber } from '../../ports/transcribe.port.ts';
import { cutWindows, type SpeechWindow } from '../local/transcribe/cut-windows.ts';
import { toSentences } from '../local/transcribe/sentences.ts';
import type { RemoteClient } from '../remote/client.ts';
import { languageCode } from './language-code.ts';

/** A window of ten minutes is 19 MB: the vendor takes 25 MB ("File uploads", platform.openai.com). */
const longestSeconds = 600;
const timeoutMs = 600_000;
const maxBytes = 16 * 1024 * 1024;

/** `CreateTranscriptionResponseVerboseJson`, as far as it is needed. */
const answerSchema = z.object({
  language: z.string(),
  text: z.string(),
  words: z.array(z.object({ word: z.string(), start: z.number(), end: z.number() })).optional(),
  segments: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })).optional(),
});
type Answer = z.infer<typeof answerSchema>;

/** Hears by any server that speaks as OpenAI's `/audio/transcriptions` does, in every language that its model knows. */
export function createOpenAiTranscriber(given: {
  remote: RemoteClient;
  model: string;
  /** Sent at once; fewer where a server takes less. */
  windowSeconds?: number;
}): Transcriber {
  const engine = `openai.${given.model}`;
  return {
    engine,
    serves: () => true,
    async transcribe({ audio, language, resumeFrom }, run) {
      const begun = { engine, language, seconds: 0, segments: [], voicedSeconds: 0, foreignSeconds: 0 };
      let done: TranscribeCheckpoint = resumeFrom?.engine === engine ? resumeFrom : begun;
      const from = Math.round(done.seconds * sampleRate);
      for await (const window of cutWindows(
        audio.samples(run.signal),
        from,
        given.windowSeconds ?? longestSeconds,
      )) {
        run.signal?.throwIfAborted();
        if (window.samples.length > 0) {
          const asked = await requestOf(given.model, window.samples, done.language);
          const limits = { account: run.account, signal: run.signal, timeoutMs, maxBytes };
          done = heardMore(done, window, await given.remote.json({ ...asked, ...limits }, answerSchema));
        }
        done = { ...done, seconds: window.end / sampleRate };
        run.onProgress?.(Math.min(1, done.seconds / audio.durationSeconds));
        await run.onCheckpoint?.(done);
      }
      const { segments } = done;
      const text = segments.map((segment) => segment.text).join(' ');
      return { language: done.language ?? 'en', text, segments: [...segments], engine };
    },
  };
}

async function requestOf(model: string, samples: Float32Array, language: string | null) {
  const form = new FormData();
  form.append('model', model);
  form.append('response_format', 'verbose_json');
  form.append('timestamp_granularities[]', 'word');
  form.append('timestamp_granularities[]', 'segment');
  form.append('temperature', '0');
  if (language !== null) form.append('language', language);
  form.append('file', new Blob([encodeWav(samples)], { type: 'audio/wav' }), 'speech.wav');
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? 'multipart/form-data';
  return {
    path: '/audio/transcriptions',
    body: new Uint8Array(await encoded.arrayBuffer()),
    contentType,
  };
}

function heardMore(done: TranscribeCheckpoint, window: SpeechWindow, answer: Answer): TranscribeCheckpoint {
  const language = done.language ?? languageCode(answer.language);
  if (language === null)
    throw new AppError(aiErrors.languageNotServed, { vars: { language: answer.language } });
  const offset = window.samplesStart / sampleRate;
  const heard = segmentsOf(answer, window.samples.length / sampleRate);
  const shift = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: millis(one.start + offset),
    end: millis(one.end + offset),
  });
  const segments = heard.map((segment) => ({ ...shift(segment), words: segment.words.map(shift) }));
  return {
    ...done,
    language,
    segments: [...done.segments, ...segments],
    voicedSeconds: done.voicedSeconds + window.voicedSeconds,
  };
}

/** The server's words in the server's punctuation, which only its text has; without words, each segment's are spread over it. */
function segmentsOf({ text, words = [], segments = [] }: Answer, seconds: number): TranscriptSegment[] {
  if (words.length > 0) return toSentences(punctuated(words, text));
  const known = segments.length > 0 ? segments : text.trim() === '' ? [] : [{ text, start: 0, end: seconds }];
  return known.map((segment) => {
    const spread = spreadWords(segment.text, segment.start, segment.end);
    return {
      start: segment.start,
      end: segment.end,
      speaker: null,
      text: segment.text.trim(),
      words: spread,
    };
  });
}

/** Takes from the text the marks around each of its words, as long as both agree. */
function punctuated(
  words: readonly { word: string; start: number; end: number }[],
  text: string,
): SpokenWord[] {
  let at = 0;
  return words.map(({ word, start, end }) => {
    const bare = word.trim();
    const found = text.indexOf(bare, at);
    if (found < 0 || found - at > 12) return { start, end, text: bare };
    const stop = text.indexOf(' ', found + bare.length);
    const to = stop < 0 ? text.length : stop;
    const marks = /^[\p{P}\p{S}]*/u.exec(text.slice(found + bare.length, to))?.[0] ?? '';
    const before = /[\p{Ps}\p{Pi}"¿¡]*$/u.exec(text.slice(at, found))?.[0] ?? '';
    at = found + bare.length + marks.length;
    return { start, end, text: `${before}${bare}${marks}` };
  });
}

/** By the letters of each. */
function spreadWords(text: string, start: number, end: number): SpokenWord[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0);
  let at = start;
  return words.map((word) => {
    const stop = at + ((end - start) * (word.length + 1)) / letters;
    const spoken = { start: millis(at), end: millis(stop), text: word };
    at = stop;
    return spoken;
  });
}

const millis = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
