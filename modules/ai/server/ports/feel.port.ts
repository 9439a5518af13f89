import type { FeltText } from '../../contract/index.ts';

/** Longest text, in UTF-16 units; a caller cuts longer ones, or refuses them. */
export const LONGEST_FELT_TEXT = 20_000;

export interface FeelInput {
  texts: readonly string[];
  /** ISO 639-1 of all texts. Given, it wins over what the texts look like. */
  language?: string | null;
  /** What a text is taken for that does not tell by itself ("Top !"); else the language of most of the others. */
  languageHint?: string | null;
}

export interface FeelOptions {
  /** When it aborts, `feel` rejects with its reason within 50 ms. */
  signal?: AbortSignal;
  /** Called with 0 to 1, never less than before. */
  onProgress?: (fraction: number) => void;
}

export interface FeelOutput {
  /** One for each text, in their order. */
  items: FeltText[];
  /** Which engine read them, e.g. `local.feel.1`, labelled by `ai.engine.*`. */
  engine: string;
  durationMs: number;
}

/**
 * Tells what texts feel: negative, neutral or positive, whole and sentence by sentence. Never holds the event loop for
 * more than 50 ms. Fails with `ai.language_not_served` when the given language is none of its own; a single text in a
 * foreign language among others is told apart by its `method` instead.
 */
export interface Feeler {
  readonly engine: string;
  feel(input: FeelInput, options?: FeelOptions): Promise<FeelOutput>;
}
