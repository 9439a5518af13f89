import * as z from 'zod';
import type { TranscriptSegment } from '../../../contract/index.ts';
import { streamWav } from '../../audio/encode-wav.ts';
import type { Transcriber } from '../../ports/transcribe.port.ts';
import type { RemoteClient } from '../remote/client.ts';
import { speakerName, speakerSegments } from '../speech/speaker-segments.ts';

/** The vendor gives up after ten minutes ("Rate limits", developers.deepgram.com); an hour of speech takes it half a minute. */
const timeoutMs = 15 * 60_000;
const maxBytes = 64 * 1024 * 1024;

/** Those of nova-3 ("Models & Languages Overview", developers.deepgram.com), in two letters. */
const LANGUAGES = new Set(
  'bg ca cs da de el en es et fi fr hi hu id it ja ko lt lv ms nl no pl pt ro ru sk sv tr uk vi'.split(' '),
);

/** `ListenV1Response`, as far as it is needed. */
const answerSchema = z.object({
  results: z.object({
    channels: z.array(z.object({ detected_language: z.string().optional() })),
    utterances: z
      .array(
        z.object({
          words: z.array(
            z.object({
              word: z.string(),
              punctuated_word: z.string().optional(),
              start: z.number(),
              end: z.number(),
              speaker: z.number().int().optional(),
            }),
          ),
        }),
      )
      .default([]),
  }),
});

/** Hears by Deepgram: the whole recording in one request, so that a speaker is the same from its beginning to its end. */
export function createDeepgramTranscriber({
  remote,
  model,
}: {
  remote: RemoteClient;
  model: string;
}): Transcriber {
  const engine = `deepgram.${model}`;
  return {
    engine,
    tellsSpeakers: true,
    serves: (language) => language === null || LANGUAGES.has(language),
    async transcribe({ audio, language, diarise, resumeFrom }, run) {
      const { account, signal } = run;
      if (resumeFrom?.engine === engine && resumeFrom.seconds >= audio.durationSeconds) {
        return resultOf(engine, resumeFrom.language, resumeFrom.segments);
      }
      const query = new URLSearchParams({
        model,
        smart_format: 'true',
        utterances: 'true',
        ...(language === null ? { detect_language: 'true' } : { language }),
        ...(diarise && { diarize_model: 'latest' }),
      });
      const sent = {
        path: `/v1/listen?${query}`,
        body: () => streamWav(audio, signal),
        contentType: 'audio/wav',
      };
      const { results } = await remote.json({ ...sent, account, signal, timeoutMs, maxBytes }, answerSchema);
      const words = results.utterances.flatMap((utterance) => utterance.words);
      const segments = speakerSegments(
        words.map(({ word, punctuated_word: text = word, start, end, speaker }) => ({
          start,
          end,
          text,
          speaker: diarise && speaker !== undefined ? speakerName(speaker) : null,
        })),
      );
      const told = language ?? results.channels[0]?.detected_language?.slice(0, 2).toLowerCase() ?? null;
      const seconds = audio.durationSeconds;
      const heard = { engine, seconds, language: told, segments, voicedSeconds: seconds, foreignSeconds: 0 };
      run.onProgress?.(1);
      await run.onCheckpoint?.(heard);
      signal?.throwIfAborted();
      return resultOf(engine, told, segments);
    },
  };
}

function resultOf(engine: string, language: string | null, segments: readonly TranscriptSegment[]) {
  const text = segments.map((segment) => segment.text).join(' ');
  return { language: language ?? 'en', text, segments: [...segments], engine };
}
