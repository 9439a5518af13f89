import type { Clock } from '#kernel/clock';

/** Counts in a window that begins with its first request. */
export interface Window {
  count: number;
  endsAtMs: number;
}

/**
 * Counters of this process, at most `maxKeys`: a flood of made-up keys pushes out what was least recently used, so that
 * who keeps trying stays counted and the memory stays bounded.
 */
export function createMemoryStore(clock: Clock, maxKeys: number) {
  const windows = new Map<string, Window>();

  return {
    /** One more request of a key; the window as it stands after it. */
    hit(key: string, perSeconds: number): Readonly<Window> {
      const nowMs = clock.now().getTime();
      const known = windows.get(key);
      const window =
        known && known.endsAtMs > nowMs ? known : { count: 0, endsAtMs: nowMs + perSeconds * 1000 };
      window.count += 1;
      windows.delete(key);
      windows.set(key, window);
      if (windows.size > maxKeys) {
        const [oldest] = windows.keys();
        if (oldest !== undefined) windows.delete(oldest);
      }
      return window;
    },
    /** One request of a key that shall not have counted, if its window is still open. */
    giveBack(key: string): void {
      const window = windows.get(key);
      if (window && window.endsAtMs > clock.now().getTime()) window.count = Math.max(0, window.count - 1);
    },
    get size() {
      return windows.size;
    },
  };
}

export type MemoryStore = ReturnType<typeof createMemoryStore>;
