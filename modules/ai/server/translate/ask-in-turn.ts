import { aiErrors } from '../../contract/index.ts';
import type { EngineRun } from '../ports/engine-run.ts';
import type { TextPart, TranslateBatch, Translator } from '../ports/translate.port.ts';
import { RemoteFailure } from '../providers/remote/failure.ts';
import type { KeptOutcomes } from './kept-outcomes.ts';
import type { Prepared } from './prepare-segment.ts';

export interface Asking {
  /** @returns one a segment; nothing where the engine answered with nonsense, or where there is none */
  ask(batch: readonly Prepared[]): Promise<readonly (readonly TextPart[] | null)[]>;
  /** All that were asked so far, and what the first of them took the language for. */
  told(): Pick<KeptOutcomes, 'engines' | 'from'>;
}

/**
 * Asks the engine whose turn it is, and for good the next one when it fails.
 * @param before what earlier workers were told
 */
export function askInTurn(
  able: readonly Translator[],
  { from, to }: Omit<TranslateBatch, 'segments'>,
  run: EngineRun,
  before: Pick<KeptOutcomes, 'engines' | 'from'> | undefined,
): Asking {
  let turn = 0;
  let told = before?.from ?? null;
  const used = new Set(before?.engines);
  return {
    told: () => ({ engines: [...used], from: told }),
    async ask(batch) {
      for (;;) {
        const translator = able[turn];
        if (!translator) return [];
        try {
          const segments = batch.map(({ parts }) => parts);
          const answer = await translator.translate({ segments, from, to }, run);
          used.add(translator.engine);
          told ??= answer.from;
          return answer.segments;
        } catch (error) {
          if (!(error instanceof RemoteFailure)) throw error;
          // A long answer goes wrong sooner than a short one: its texts are asked for one by one.
          if (error.definition === aiErrors.answerMalformed && batch.length > 1) return [];
          if (turn + 1 >= able.length) throw error;
          turn += 1;
        }
      }
    },
  };
}
