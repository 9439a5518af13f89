export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The page's own storage; where it is blocked, as in a private window, memory that lasts as long as the page. */
export function openStorage(offer: () => KeyValueStorage): KeyValueStorage {
  try {
    const storage = offer();
    storage.getItem('');
    return {
      getItem: (key) => storage.getItem(key),
      setItem(key, value) {
        try {
          storage.setItem(key, value);
        } catch {
          // Full: the conversation goes on, and the next page asks the server.
        }
      },
      removeItem: (key) => storage.removeItem(key),
    };
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
}
