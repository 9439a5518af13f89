import type { Understanding } from '../../contract/index.ts';

/** One message to read. Nothing here identifies a person or an organisation, so any provider may be given it. */
export interface UnderstandInput {
  text: string;
  /** ISO 3166-1 alpha-2 of the organisation ('FR', 'GB'): how a number without a country code is dialled. */
  defaultRegion: string;
  /**
   * A language to fall back on where the text alone is ambiguous: the visitor's previous message or browser,
   * as a BCP 47 tag ('fr', 'fr-CA'). A clear text wins over it.
   */
  languageHint?: string | null;
}

export interface UnderstandOutput {
  understanding: Understanding;
  /** Which engine read it, e.g. `local.understand.1`: stored with the decision, labelled by `ai.engine.*`. */
  engine: string;
  durationMs: number;
  /** Thousandths of a credit; the local engine costs 0. */
  costMillicredits: number;
}

/**
 * Reads one message. Resolves for every text, empty ones included: there is no such thing as a message that cannot
 * be read, only one of which little is known. Rejects only when a remote provider fails.
 */
export interface Understander {
  readonly engine: string;
  understand(input: UnderstandInput): Promise<UnderstandOutput>;
}
