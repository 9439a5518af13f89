import type { Upload } from '../files/uploads.ts';
import type { KeyValueStorage } from '../storage/open-storage.ts';
import type { Language } from '../texts/words.ts';

/** What the widget lends to the part that records, a script of its own that few visitors need. */
export interface VoiceHost {
  readonly language: Language;
  /** For the style element of browsers without constructed sheets. */
  readonly nonce: string;
  /** Where it is drawn, in the widget's shadow root. */
  readonly slot: HTMLElement;
  /** Of this tab; under `name` it says which recordings are kept in the browser and not sent yet. */
  readonly session: KeyValueStorage;
  readonly name: string;
  /** It takes the place of the field, or gives it back. */
  readonly onActive: (active: boolean) => void;
  readonly onSend: (note: File) => void;
}

export interface VoicePart {
  record(): void;
  /** The chat was closed: what is being recorded ends, and waits. */
  stop(): void;
  /** What is sent is a file among others from then on; harmless at any change. */
  follow(uploads: readonly Upload[]): void;
}

declare global {
  interface Window {
    /** Set by the script for the widget, which takes it away. */
    ComptoirVoice?: ((host: VoiceHost) => VoicePart) | undefined;
  }
}
