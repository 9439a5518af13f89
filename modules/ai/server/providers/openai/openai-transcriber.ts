import * as z from 'zod';
import { AppError } from '#kernel/errors';
import { aiErrors, type SpokenWord, type TranscriptSegment } from '../../../contract/index.ts';
import { sampleRate } from '../../audio/audio-file.ts';
import type { Transcriber } from '../../ports/transcribe.port.ts';
import { toSentences } from '../local/transcribe/sentences.ts';
import type { RemoteClient } from '../remote/client.ts';
import { hearWindows } from '../speech/hear-windows.ts';
import { speechForm } from '../speech/speech-form.ts';
import { spreadWords } from '../speech/spread-words.ts';
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
  const { remote, model, windowSeconds = longestSeconds } = given;
  const engine = `openai.${model}`;
  return {
    engine,
    serves: () => true,
    transcribe: (input, run) =>
      hearWindows(
        {
          engine,
          windowSeconds,
          async hear(samples, language) {
            const form = await speechForm(samples, [
              ['model', model],
              ['response_format', 'verbose_json'],
              ['timestamp_granularities[]', 'word'],
              ['timestamp_granularities[]', 'segment'],
              ['temperature', '0'],
              ...(language === null ? [] : [['language', language] as const]),
            ]);
            const limits = { account: run.account, signal: run.signal, timeoutMs, maxBytes };
            const sent = { path: '/audio/transcriptions', ...form, ...limits };
            return heardOf(await remote.json(sent, answerSchema), samples.length / sampleRate);
          },
        },
        input,
        run,
      ),
  };
}

function heardOf(answer: Answer, seconds: number) {
  const language = languageCode(answer.language);
  if (language === null)
    throw new AppError(aiErrors.languageNotServed, { vars: { language: answer.language } });
  return { language, segments: segmentsOf(answer, seconds) };
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
