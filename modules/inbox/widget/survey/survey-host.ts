import type { Store } from '../chat/store.ts';
import type { Api } from '../delivery/api.ts';
import type { Language } from '../texts/words.ts';

/** What the widget lends to the part that asks how it was, a script of its own that few visitors need. */
export interface SurveyHost {
  readonly store: Store;
  readonly call: Api['survey'];
  /** Whether the visitor looks at the chat. */
  readonly watched: () => boolean;
  readonly language: Language;
  /** For the style element of browsers without constructed sheets. */
  readonly nonce: string;
  /** Where it is drawn, in the widget's shadow root. */
  readonly slot: HTMLElement;
  /** Takes the focus where there is nothing to ask any more. */
  readonly onLeave: () => void;
}

export interface SurveyPart {
  /** Asks where that is to be asked now; harmless at any change. */
  follow(): void;
}

declare global {
  interface Window {
    /** Set by the second script for the first, which takes it away. */
    ComptoirSurvey?: ((host: SurveyHost) => SurveyPart) | undefined;
  }
}
