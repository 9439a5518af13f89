import type { EngineRun } from './engine-run.ts';

/**
 * A piece of a text for an engine: words, or something that must come back as it is. `stays` is shown to engines that can
 * read around it, so that the grammar agrees; `id` is what counts.
 */
export type TextPart = string | { readonly id: number; readonly stays: string };

export interface TranslateBatch {
  readonly segments: readonly (readonly TextPart[])[];
  /** Two letters; null lets the engine find out. */
  readonly from: string | null;
  readonly to: string;
}

export interface TranslatedBatch {
  /** One a segment, in the same order; null where the engine gave none. Nothing of it is believed before it was checked. */
  readonly segments: readonly (readonly TextPart[] | null)[];
  /** What the engine took the language for, when it says so. */
  readonly from: string | null;
}

/** Translates short pieces. Whole texts, checks and glossaries are `translate/`'s business, whoever the engine is. */
export interface Translator {
  readonly engine: string;
  /** How much it takes in one batch. */
  readonly most: { readonly segments: number; readonly characters: number };
  /** Whether it can, as far as it is known before asking. */
  serves(from: string | null, to: string): boolean;
  translate(batch: TranslateBatch, run: EngineRun): Promise<TranslatedBatch>;
}
