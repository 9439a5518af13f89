import type { Store } from '../chat/store.ts';
import type { KeyValueStorage } from './open-storage.ts';
import { readSaved, savedDiffers, writeSaved } from './saved-chat.ts';

/** Another tab that still lives sends its own message within this time; then we do, under the same clientId. */
const takeOverAfterMs = 5_000;

/**
 * Restores the chat, keeps it as it changes, and follows the visitor's other tabs. Returns what reads at once what they
 * have saved, for who cannot wait to be told.
 */
export function keepChat(store: Store, storage: KeyValueStorage, name: string): () => void {
  const saved = readSaved(storage.getItem(name));
  if (saved) store.dispatch({ type: 'restored', saved });

  let written = store.get();
  let adopting = false;
  store.subscribe((state) => {
    // What came from the other tab is in the storage already: writing it back would make the tabs answer each other.
    if (!adopting && savedDiffers(written, state)) storage.setItem(name, writeSaved(state));
    written = state;
  });
  function adopt(text: string | null): void {
    const other = readSaved(text);
    if (!other) return;
    adopting = true;
    store.dispatch({ type: 'adopted', saved: other, takeOverAt: Date.now() + takeOverAfterMs });
    adopting = false;
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name) adopt(newValue);
  });
  return () => adopt(storage.getItem(name));
}
