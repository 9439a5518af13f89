import type { EngineRun } from './engine-run.ts';

/** How the text sounds: one of ours, or the organisation's own, learnt from texts that it gives. */
export type WriteTone =
  | { readonly kind: 'formal' | 'warm' | 'commercial' }
  | { readonly kind: 'own'; readonly examples: readonly string[] };

export interface WriteInput {
  /** What to write, its variables filled in already. */
  readonly prompt: string;
  readonly tone: WriteTone | null;
  /** The engine stops there; the quote is made of it. */
  readonly maxTokens: number;
}

export interface WriteRun extends EngineRun {
  /** Each piece as it is written. */
  readonly onText?: ((piece: string) => void) | undefined;
}

export interface WriteOutput {
  readonly text: string;
  /** `stopped` when the run was given up: what was written until then. */
  readonly finish: 'whole' | 'too_long' | 'stopped';
  /** As the provider counted them, or as `estimateTokens` does where it counts nothing. */
  readonly tokens: { readonly input: number; readonly output: number };
  readonly engine: string;
}

/** Writes a text. @throws RemoteFailure when its provider fails; what was shown until then is no result. */
export interface Writer {
  readonly engine: string;
  write(input: WriteInput, run: WriteRun): Promise<WriteOutput>;
}
