import { randomId } from '../chat/random-id.ts';
import type { VoiceHost } from './voice-host.ts';

/** Recordings that are not sent yet outlive their page: nobody can say the same thing twice. */
export interface KeptNotes {
  put(note: File): void;
  drop(note: File): void;
  /** What this tab kept on an earlier page. */
  all(): Promise<File[]>;
}

const dayMs = 24 * 3_600_000;

/**
 * Keeps recordings in the browser's database, and which are this tab's in its session. Where either is blocked, as in a
 * private window, they last as long as the page. What a closed tab left is forgotten after a day.
 */
export function createKeptNotes(
  { session, name }: Pick<VoiceHost, 'session' | 'name'>,
  title: string,
): KeptNotes {
  const keys = new Map<File, string>();
  const tell = () => {
    if (keys.size > 0) session.setItem(name, JSON.stringify([...keys.values()]));
    else session.removeItem(name);
  };
  return {
    async put(note) {
      const key = `${Date.now()} ${randomId()}`;
      keys.set(note, key);
      // Bytes: some browsers keep no blob.
      const bytes = await note.arrayBuffer();
      await within((notes) => {
        notes.delete(IDBKeyRange.upperBound(String(Date.now() - dayMs)));
        return notes.put(bytes, key);
      });
      tell();
    },
    drop(note) {
      const key = keys.get(note);
      keys.delete(note);
      tell();
      if (key !== undefined) void within((notes) => notes.delete(key));
    },
    async all() {
      const known: string[] = JSON.parse(session.getItem(name) ?? '[]');
      for (const key of known) {
        const bytes: unknown = await within((notes) => notes.get(key));
        if (bytes instanceof ArrayBuffer) keys.set(new File([bytes], title, { type: 'audio/wav' }), key);
      }
      tell();
      return [...keys.keys()];
    },
  };
}

/** One request to the database; undefined where that is not possible. */
function within<T>(ask: (notes: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  return new Promise<T>((resolve, reject) => {
    const opening = indexedDB.open('comptoir-voice', 1);
    opening.onerror = reject;
    opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
    opening.onsuccess = () => {
      const change = opening.result.transaction('notes', 'readwrite');
      const asked = ask(change.objectStore('notes'));
      change.oncomplete = () => resolve(asked.result);
      change.onerror = reject;
      change.onabort = reject;
    };
  }).catch(() => undefined);
}
