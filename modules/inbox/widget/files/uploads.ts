import type { StoredFile } from '../chat/chat-state.ts';
import type { Api, Conversation } from '../delivery/api.ts';
import type { Outcome } from '../delivery/outcome.ts';

/** The server takes no more of one message (maxFiles of the contract; a test keeps the two in step). */
export const maxFiles = 10;
/** And no larger ones (visitorFilePurpose.maxBytes, likewise). */
export const maxFileBytes = 10 * 1024 * 1024;

/** Why a file does not go: too large, of a kind that the shop takes not, too many in an hour. */
export type Refusal = 'fileTooLarge' | 'fileRefused' | 'fileTooMany';

/** A file that the visitor has chosen and not sent yet. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  /** `waiting` for its turn or for a conversation; `failed` may be tried again, `refused` may not. */
  readonly state: 'waiting' | 'sending' | 'done' | 'failed' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  readonly refusal?: Refusal;
  readonly stored?: StoredFile;
}

export interface Uploads {
  list(): readonly Upload[];
  add(files: readonly File[]): void;
  remove(key: string): void;
  retry(key: string): void;
  /** There may be a conversation now, or another one: what was uploaded into the last one is uploaded again. */
  follow(): void;
  /** What is uploaded goes with a message now. */
  take(): readonly StoredFile[];
  /** As soon as everything is uploaded it goes with a message of its own. */
  sendWhenDone(): void;
}

interface UploadsOptions {
  readonly api: Pick<Api, 'upload'>;
  readonly conversation: () => Conversation | null;
  readonly onChange: (uploads: readonly Upload[]) => void;
  readonly onReady: (files: readonly StoredFile[]) => void;
}

/** Uploads chosen files one after the other while the visitor goes on writing. */
export function createUploads({ api, conversation, onChange, onReady }: UploadsOptions): Uploads {
  let uploads: readonly Upload[] = [];
  let number = 0;
  let leaving = false;
  let into: string | null = null;
  let current: { key: string; abort: () => void } | null = null;

  function set(next: readonly Upload[]): void {
    uploads = next;
    onChange(uploads);
  }
  const change = (key: string, what: Partial<Upload>) =>
    set(uploads.map((one) => (one.key === key ? { ...one, ...what } : one)));

  async function run(): Promise<void> {
    const open = conversation();
    const next = uploads.find(({ state }) => state === 'waiting');
    if (!next && leaving && !current) depart();
    if (current || !next || !open) return;
    const { key } = next;
    current = { key, abort: () => {} };
    change(key, { state: 'sending', share: 0 });
    const outcome = await api.upload(open, next.file, {
      onProgress: (share) => change(key, { share }),
      onStart: (abort) => {
        current = { key, abort };
      },
    });
    current = null;
    if (conversation()?.id === open.id) change(key, settled(outcome));
    else change(key, { state: 'waiting', share: 0 });
    void run();
  }

  function depart(): void {
    leaving = uploads.some(({ state }) => state === 'failed');
    const files = take();
    if (files.length > 0) onReady(files);
  }

  function take(): readonly StoredFile[] {
    const files = uploads.flatMap(({ stored }) => (stored ? [stored] : []));
    set(uploads.filter(({ stored }) => !stored));
    if (uploads.length === 0) leaving = false;
    return files;
  }

  return {
    list: () => uploads,
    add(files) {
      const added = files.map((file): Upload => {
        number += 1;
        const base = { key: String(number), file, share: 0 };
        return file.size > maxFileBytes
          ? { ...base, state: 'refused', refusal: 'fileTooLarge' }
          : { ...base, state: 'waiting' };
      });
      set([...uploads, ...added].slice(0, maxFiles));
      void run();
    },
    remove(key) {
      set(uploads.filter((one) => one.key !== key));
      if (current?.key === key) current.abort();
      if (uploads.length === 0) leaving = false;
    },
    retry(key) {
      change(key, { state: 'waiting', share: 0 });
      void run();
    },
    follow() {
      const id = conversation()?.id ?? null;
      if (id === into) return;
      if (into !== null)
        set(
          uploads.map(({ key, file, state, share, refusal }) =>
            state === 'refused'
              ? { key, file, state, share, ...(refusal && { refusal }) }
              : { key, file, state: 'waiting', share: 0 },
          ),
        );
      into = id;
      void run();
    },
    take,
    sendWhenDone() {
      leaving = true;
      void run();
    },
  };
}

/** Longer than this nobody waits to try once more: the hour's files are used up. */
const longWaitMs = 60_000;

function settled(outcome: Outcome<StoredFile>): Partial<Upload> {
  if (outcome.kind === 'done') return { state: 'done', share: 1, stored: outcome.value };
  if (outcome.kind === 'again' && (outcome.afterMs ?? 0) > longWaitMs)
    return { state: 'refused', refusal: 'fileTooMany' };
  if (outcome.kind !== 'refused') return { state: 'failed' };
  return { state: 'refused', refusal: outcome.status === 413 ? 'fileTooLarge' : 'fileRefused' };
}
