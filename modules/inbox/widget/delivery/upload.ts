import type { StoredFile } from '../chat/chat-state.ts';
import { type Outcome, outcomeOfStatus } from './outcome.ts';

export interface UploadWatch {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Is handed what breaks the upload off. */
  readonly onStart: (abort: () => void) => void;
}

/** Slow lines take minutes; one on which nothing moves for so long is dead. */
const silentMs = 30_000;

/** Uploads one file. `fetch` tells no progress, so this is the older way. */
export function upload(
  url: string,
  file: File,
  token: string,
  { onProgress, onStart }: UploadWatch,
): Promise<Outcome<StoredFile>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let silent: ReturnType<typeof setTimeout> | undefined;
    const alive = () => {
      clearTimeout(silent);
      silent = setTimeout(() => request.abort(), silentMs);
    };
    request.upload.onprogress = ({ loaded, total }) => {
      alive();
      if (total > 0) onProgress(loaded / total);
    };
    request.onloadend = () => {
      clearTimeout(silent);
      resolve(outcomeOf(request));
    };
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    const form = new FormData();
    form.append('file', file, file.name);
    alive();
    onStart(() => request.abort());
    request.send(form);
  });
}

function outcomeOf(request: XMLHttpRequest): Outcome<StoredFile> {
  const { status } = request;
  try {
    if (status === 201) return { kind: 'done', value: JSON.parse(request.responseText) };
    const ours = (request.getResponseHeader('content-type') ?? '').includes('application/problem+json');
    return status === 0
      ? { kind: 'again', afterMs: null }
      : outcomeOfStatus(status, request.getResponseHeader('retry-after'), ours);
  } catch {
    return { kind: 'again', afterMs: null };
  }
}
