import type { Transcript, TranscriptSegment } from '../../contract/index.ts';
import type { AudioFile } from '../audio/audio-file.ts';
import type { EngineRun } from './engine-run.ts';

/** How far a transcription has come: everything before `seconds` was heard and stands in `segments`. JSON throughout. */
export interface TranscribeCheckpoint {
  readonly engine: string;
  readonly seconds: number;
  /** ISO 639-1, once it is known. */
  readonly language: string | null;
  readonly segments: readonly TranscriptSegment[];
  /** Of speech so far, and of that what was not in a language that the engine serves. */
  readonly voicedSeconds: number;
  readonly foreignSeconds: number;
  /** Of work that a provider does meanwhile, by which it is asked for again. */
  readonly remoteId?: string | undefined;
}

export interface TranscribeInput {
  readonly audio: AudioFile;
  /** ISO 639-1; null lets the engine find out, and refuse. */
  readonly language: string | null;
  /** Asks for speakers; who cannot tell them apart says null. */
  readonly diarise?: boolean | undefined;
  /** Of an earlier run of the same recording. Another engine's is of no use, and is not looked at. */
  readonly resumeFrom?: TranscribeCheckpoint | undefined;
}

export interface TranscribeRun extends EngineRun {
  /** After each window; awaited, so that what was heard is kept before more is heard. */
  readonly onCheckpoint?: ((checkpoint: TranscribeCheckpoint) => Promise<void>) | undefined;
}

/**
 * Hears a recording. Silence is an empty text. Speech that the engine does not serve is refused, never guessed at.
 * @throws AppError of `aiErrors`: `ai.language_not_served`, `ai.audio_unreadable`, a provider's failures; the signal's reason
 */
export interface Transcriber {
  readonly engine: string;
  /** Whether it tells speakers apart when it is asked to. */
  readonly tellsSpeakers?: boolean;
  /** Whether a language is served; of null, whether finding out makes sense. */
  serves(language: string | null): boolean;
  transcribe(input: TranscribeInput, run: TranscribeRun): Promise<Transcript>;
}
