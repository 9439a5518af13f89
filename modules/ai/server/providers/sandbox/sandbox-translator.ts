import { HttpClientError } from '#kernel/http-client';
import type { Translator } from '../../ports/translate.port.ts';

/** Puts the language before each text and translates nothing. For trials and tests. */
export function createSandboxTranslator(): Translator {
  return {
    engine: 'sandbox.translate',
    most: { segments: 50, characters: 20_000 },
    serves: () => true,
    async translate({ segments, to }, { signal }) {
      if (signal?.aborted) throw new HttpClientError('aborted', 'The translation was given up');
      return { segments: segments.map((parts) => [`[${to}] `, ...parts]), from: null };
    },
  };
}
