import * as z from 'zod';
import type { Transcriber } from '../../ports/transcribe.port.ts';
import { nameLanguage } from '../local/language/name-language.ts';
import { toSentences } from '../local/transcribe/sentences.ts';
import type { RemoteClient } from '../remote/client.ts';
import { hearWindows } from '../speech/hear-windows.ts';
import { speechForm } from '../speech/speech-form.ts';
import { spreadWords } from '../speech/spread-words.ts';

/** Far below what the vendor takes (three hours): each window is kept, and no more than one is asked for again. */
const longestSeconds = 600;
const timeoutMs = 600_000;
const maxBytes = 16 * 1024 * 1024;
/** Those that the vendor lists for Voxtral Transcribe ("Speech to text", docs.mistral.ai). */
const LANGUAGES = new Set('en fr es de it pt nl hi ar zh ja ko ru'.split(' '));

/** `TranscriptionResponse`, as far as it is needed; of each word, where words are asked for. */
const answerSchema = z.object({
  text: z.string(),
  language: z.string().nullable(),
  segments: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })).default([]),
});

/** Hears by Voxtral, at Mistral. */
export function createMistralTranscriber(given: {
  remote: RemoteClient;
  model: string;
  windowSeconds?: number;
}): Transcriber {
  const { remote, model, windowSeconds = longestSeconds } = given;
  const engine = `mistral.${model}`;
  return {
    engine,
    serves: (language) => language === null || LANGUAGES.has(language),
    transcribe: (input, run) =>
      hearWindows(
        {
          engine,
          windowSeconds,
          async hear(samples, language) {
            // The vendor refuses to be told the language by whoever wants to know the times of words.
            const form = await speechForm(samples, [
              ['model', model],
              ['timestamp_granularities', 'word'],
            ]);
            const limits = { account: run.account, signal: run.signal, timeoutMs, maxBytes };
            const sent = { path: '/audio/transcriptions', ...form, ...limits };
            const { text, segments, ...told } = await remote.json(sent, answerSchema);
            const words = segments.flatMap(({ text, start, end }) => spreadWords(text, start, end));
            const found = language ?? told.language ?? (await nameLanguage(text)).language;
            return { language: found, segments: toSentences(words) };
          },
        },
        input,
        run,
      ),
  };
}
