import { useCallback, useState } from 'react';
import { saveFile } from '#kernel/browser';
import { useTellError } from './query-error.tsx';

interface Download {
  /** Fetches a file and hands it to the browser; tells what went wrong. */
  take(load: () => Promise<File>): void;
  readonly busy: boolean;
}

/** Takes things out as files, one at a time. */
export function useDownload(): Download {
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const take = useCallback(
    (load: () => Promise<File>) => {
      setBusy(true);
      load()
        .then(saveFile)
        .catch(tell)
        .finally(() => setBusy(false));
    },
    [tell],
  );
  return { take, busy };
}
