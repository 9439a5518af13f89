import * as z from 'zod';
import { aiErrors, type TranscriptSegment } from '../../../contract/index.ts';
import { streamWav } from '../../audio/encode-wav.ts';
import type {
  TranscribeCheckpoint,
  TranscribeInput,
  TranscribeRun,
  Transcriber,
} from '../../ports/transcribe.port.ts';
import type { RemoteClient } from '../remote/client.ts';
import { RemoteFailure } from '../remote/failure.ts';
import { speakerSegments } from '../speech/speaker-segments.ts';

const engine = 'assemblyai.universal';
/** The better one for the languages that it knows, the other one for the rest ("Model selection", assemblyai.com/docs). */
const speechModels = ['universal-3-pro', 'universal-2'];
const uploadTimeoutMs = 30 * 60_000;
const timeoutMs = 60_000;
const maxBytes = 64 * 1024 * 1024;
/** Between two looks; the vendor's own clients look every three seconds. */
const firstPauseMs = 3_000;
const mostPauseMs = 15_000;
/** An hour of speech takes the vendor about a minute: whatever takes longer than it is long, and a quarter of an hour, is lost. */
const patienceMs = (seconds: number): number => 15 * 60_000 + seconds * 1_000;

/** Those of its list (`TranscriptLanguageCode`) that have two letters. */
const LANGUAGES = new Set(
  'en es fr de it pt nl af sq am ar hy as az ba eu be bn bs br bg my ca zh hr cs da et fo fi gl ka el gu ht ha he hi hu is id ja jv kn kk km ko lo la lv ln lt lb mk mg ms ml mt mi mr mn ne no nn oc pa ps fa pl ro ru sa sr sn sd si sk sl so su sw sv tl tg ta tt te th bo tr tk uk ur uz vi cy yi yo'.split(
    ' ',
  ),
);

const uploadSchema = z.object({ upload_url: z.url() });
/** `Transcript`, as far as it is needed; times are milliseconds. */
const transcriptSchema = z.object({
  id: z.string(),
  status: z.enum(['queued', 'processing', 'completed', 'error']),
  error: z.string().nullish(),
  language_code: z.string().nullish(),
  words: z
    .array(z.object({ text: z.string(), start: z.number(), end: z.number(), speaker: z.string().nullish() }))
    .nullish(),
});
type RemoteTranscript = z.infer<typeof transcriptSchema>;

/**
 * Hears by AssemblyAI: the recording is uploaded, worked at over there, and asked for until it is done. Its id there is kept with
 * the first checkpoint, so that whoever goes on waits for the same work and nobody pays for it twice; afterwards it is deleted.
 */
export function createAssemblyAiTranscriber(remote: RemoteClient): Transcriber {
  return {
    engine,
    tellsSpeakers: true,
    serves: (language) => language === null || LANGUAGES.has(language),
    async transcribe(input, run) {
      const { audio, language, resumeFrom } = input;
      const begun = resumeFrom?.engine === engine ? resumeFrom : null;
      if (begun && begun.seconds >= audio.durationSeconds) return resultOf(begun);
      const done = await finishOrBegin(remote, begun?.remoteId ?? null, input, run);
      const seconds = audio.durationSeconds;
      const heard: TranscribeCheckpoint = {
        engine,
        seconds,
        language: language ?? done.language_code?.slice(0, 2).toLowerCase() ?? null,
        segments: segmentsOf(done, input.diarise === true),
        voicedSeconds: seconds,
        foreignSeconds: 0,
      };
      run.onProgress?.(1);
      await run.onCheckpoint?.(heard);
      // The recording is nobody's business any more. That it is deleted is asked once: the vendor forgets it by itself later.
      const given = { account: run.account, timeoutMs, maxBytes, patienceMs: 0 };
      await remote
        .json(
          { ...given, method: 'DELETE', path: `/v2/transcript/${encodeURIComponent(done.id)}` },
          z.unknown(),
        )
        .catch(() => undefined);
      run.signal?.throwIfAborted();
      return resultOf(heard);
    },
  };
}

/** @param ordered the id of work that was ordered already; the vendor may have forgotten it since */
async function finishOrBegin(
  remote: RemoteClient,
  ordered: string | null,
  input: TranscribeInput,
  run: TranscribeRun,
): Promise<RemoteTranscript> {
  const { durationSeconds } = input.audio;
  try {
    if (ordered !== null) return await waitFor(remote, ordered, durationSeconds, run);
  } catch (error) {
    if (!(error instanceof RemoteFailure) || error.status !== 404) throw error;
  }
  return waitFor(remote, await begin(remote, input, run), durationSeconds, run);
}

/** Uploads and orders; the order's id is kept before anything else. */
async function begin(
  remote: RemoteClient,
  { audio, language, diarise }: TranscribeInput,
  { account, signal, onCheckpoint }: TranscribeRun,
): Promise<string> {
  const limits = { account, signal, maxBytes };
  const body = () => streamWav(audio, signal);
  const contentType = 'application/octet-stream';
  const { upload_url: audio_url } = await remote.json(
    { ...limits, path: '/v2/upload', body, contentType, timeoutMs: uploadTimeoutMs },
    uploadSchema,
  );
  const order = {
    audio_url,
    speech_models: speechModels,
    ...(language === null ? { language_detection: true } : { language_code: language }),
    ...(diarise && { speaker_labels: true }),
  };
  const { id } = await remote.json(
    {
      ...limits,
      path: '/v2/transcript',
      body: JSON.stringify(order),
      contentType: 'application/json',
      timeoutMs,
    },
    transcriptSchema,
  );
  await onCheckpoint?.({
    engine,
    language,
    seconds: 0,
    segments: [],
    voicedSeconds: 0,
    foreignSeconds: 0,
    remoteId: id,
  });
  signal?.throwIfAborted();
  return id;
}

async function waitFor(
  remote: RemoteClient,
  id: string,
  seconds: number,
  { account, signal, onProgress }: TranscribeRun,
): Promise<RemoteTranscript> {
  const { provider } = remote;
  const most = patienceMs(seconds);
  let pause = firstPauseMs;
  for (let waited = 0; waited < most; waited += pause, pause = Math.min(mostPauseMs, pause * 1.5)) {
    const path = `/v2/transcript/${encodeURIComponent(id)}`;
    const sent = { method: 'GET', path, account, signal, timeoutMs, maxBytes } as const;
    const told = await remote.json(sent, transcriptSchema);
    if (told.status === 'completed') return told;
    if (told.status === 'error') return withoutSpeech(told, provider);
    // Nobody says how far it is: as a rule it takes a twentieth of the recording's length.
    onProgress?.(Math.min(0.95, waited / (waited + 5_000 + seconds * 50)));
    await remote.wait(pause, signal);
  }
  throw new RemoteFailure(aiErrors.providerTimedOut, { provider });
}

/** Where nobody speaks it can tell no language, and calls that an error. */
function withoutSpeech(told: RemoteTranscript, provider: string): RemoteTranscript {
  if (/no spoken audio/i.test(told.error ?? '')) return { ...told, words: [] };
  throw new RemoteFailure(aiErrors.requestRefused, { provider });
}

const segmentsOf = ({ words }: RemoteTranscript, diarise: boolean): TranscriptSegment[] =>
  speakerSegments(
    (words ?? []).map(({ text, start, end, speaker }) => ({
      text,
      start: start / 1_000,
      end: end / 1_000,
      speaker: diarise ? (speaker ?? null) : null,
    })),
  );

function resultOf({ language, segments }: TranscribeCheckpoint) {
  const text = segments.map((segment) => segment.text).join(' ');
  return { language: language ?? 'en', text, segments: [...segments], engine };
}
