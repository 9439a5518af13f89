import { cutAudio, openAudio, type TranscribeCheckpoint, type Transcriber } from '#modules/ai';
import type { Transcript } from '#modules/ai/contract';
import { heardSeconds } from '../../contract/index.ts';
import type { FoundText } from '../repo/file-text.repo.ts';
import { foundSpeech } from './found-speech.ts';

export interface FileRun {
  readonly account: string;
  readonly signal: AbortSignal;
  readonly onProgress: (fraction: number) => void;
  /** True where the time for one file is over: what was found until then is what there is. */
  readonly isLate: () => boolean;
}

type Found = Extract<FoundText, { state: 'found' }>;

/** Hears the beginning of a recording by what hears on this machine. */
export async function hearFile(ear: Transcriber, path: string, run: FileRun): Promise<Found> {
  const whole = await openAudio(path);
  const audio = cutAudio(whole, heardSeconds);
  let upTo: TranscribeCheckpoint | undefined;
  const transcript = await ear
    .transcribe(
      { audio, language: null },
      {
        account: run.account,
        signal: run.signal,
        onProgress: run.onProgress,
        onCheckpoint: async (checkpoint) => {
          upTo = checkpoint;
        },
      },
    )
    .catch((error: unknown) => {
      if (!upTo || upTo.segments.length === 0 || !run.isLate()) throw error;
      return untilNow(upTo);
    });
  const heard = run.isLate() ? (upTo?.seconds ?? 0) : audio.durationSeconds;
  return foundSpeech(transcript, heard < whole.durationSeconds ? Math.floor(heard) : null);
}

function untilNow({ segments, language, engine }: TranscribeCheckpoint): Transcript {
  const text = segments.map((segment) => segment.text).join(' ');
  return { language: language ?? 'en', text, segments: [...segments], engine };
}
