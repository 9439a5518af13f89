import { AppError, fail } from '#kernel/errors';
import { aiErrors } from '../contract/index.ts';
import type { Transcriber } from './ports/transcribe.port.ts';

/**
 * The first that serves the language hears; when it finds out, while hearing, that it does not, the next one does. Nobody hears
 * what another began: word times and spelling would change in the middle.
 */
export function createTranscriberChain(transcribers: readonly [Transcriber, ...Transcriber[]]): Transcriber {
  return {
    engine: transcribers[0].engine,
    serves: (language) => transcribers.some((one) => one.serves(language)),
    async transcribe(input, run) {
      const able = transcribers.filter((one) => one.serves(input.language));
      // What was begun by one that stood in for another goes on with it.
      const begun = able.findIndex(({ engine }) => engine === input.resumeFrom?.engine);
      let refused: unknown;
      for (const transcriber of able.slice(Math.max(0, begun))) {
        try {
          return await transcriber.transcribe(input, run);
        } catch (error) {
          if (!(error instanceof AppError) || error.definition !== aiErrors.languageNotServed) throw error;
          refused = error;
        }
      }
      throw refused ?? fail(aiErrors.languageNotServed, { language: input.language ?? '' });
    },
  };
}
