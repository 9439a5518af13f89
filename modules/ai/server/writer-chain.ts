import type { Writer } from './ports/write.port.ts';
import { RemoteFailure } from './providers/remote/failure.ts';

/** The first one writes; when it fails before a word of it was shown, the next one does. */
export function createWriterChain(writers: readonly [Writer, ...Writer[]]): Writer {
  return {
    engine: writers[0].engine,
    async write(input, run) {
      let failed: unknown;
      for (const writer of writers) {
        let begun = false;
        const onText = (piece: string) => {
          begun = true;
          run.onText?.(piece);
        };
        try {
          return await writer.write(input, { ...run, onText });
        } catch (error) {
          if (begun || !(error instanceof RemoteFailure)) throw error;
          failed = error;
        }
      }
      throw failed;
    },
  };
}
