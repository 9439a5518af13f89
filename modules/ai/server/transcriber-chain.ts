import { AppError, fail } from '#kernel/errors';
import { aiErrors } from '../contract/index.ts';
import type { TranscribeInput, Transcriber } from './ports/transcribe.port.ts';
import { RemoteFailure } from './providers/remote/failure.ts';

/**
 * The first that serves the language hears; of those who can tell speakers apart, where speakers are asked for. When it finds
 * out, while hearing, that it does not serve it, or when its provider fails before anything was heard, the next one does. Nobody
 * hears what another began: word times and spelling would change in the middle.
 */
export function createTranscriberChain(transcribers: readonly [Transcriber, ...Transcriber[]]): Transcriber {
  return {
    engine: transcribers[0].engine,
    tellsSpeakers: transcribers.some(({ tellsSpeakers }) => tellsSpeakers),
    serves: (language) => transcribers.some((one) => one.serves(language)),
    async transcribe(input, run) {
      const able = inTurn(transcribers, input);
      let refused: unknown;
      for (const transcriber of able) {
        let heard = false;
        try {
          return await transcriber.transcribe(input, {
            ...run,
            async onCheckpoint(checkpoint) {
              heard = true;
              await run.onCheckpoint?.(checkpoint);
            },
          });
        } catch (error) {
          const unserved = error instanceof AppError && error.definition === aiErrors.languageNotServed;
          const unheard = error instanceof RemoteFailure && !heard && !input.resumeFrom;
          if (!unserved && !unheard) throw error;
          refused = error;
        }
      }
      throw refused ?? fail(aiErrors.languageNotServed, { language: input.language ?? '' });
    },
  };
}

function inTurn(
  transcribers: readonly Transcriber[],
  { language, diarise, resumeFrom }: TranscribeInput,
): Transcriber[] {
  const able = transcribers.filter((one) => one.serves(language));
  const telling = diarise ? able.filter(({ tellsSpeakers }) => tellsSpeakers) : [];
  const ordered = [...telling, ...able.filter((one) => !telling.includes(one))];
  // What was begun by one that stood in for another goes on with it.
  const begun = ordered.findIndex(({ engine }) => engine === resumeFrom?.engine);
  return ordered.slice(Math.max(0, begun));
}
