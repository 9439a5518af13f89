import { useState } from 'react';
import { useLiveFrame } from '#modules/accounts/web';
import { fileTextProgressType } from '../../contract/index.ts';

/** How far a file is that is being heard or read, 0 to 1; null while nothing was told. */
export function useFileProgress(messageId: string, fileId: string): number | null {
  const [progress, setProgress] = useState<number | null>(null);
  useLiveFrame(fileTextProgressType, (frame) => {
    if (frame.messageId !== messageId || frame.fileId !== fileId) return;
    if (typeof frame.progress === 'number') setProgress(frame.progress);
  });
  return progress;
}
