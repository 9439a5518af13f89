import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

// One clock for all: a list of 10,000 rows does not start 10,000 timers.
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, MINUTE_MS / 2);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, so that what is shown of it moves on: drawn again every half minute. */
export function useNow(): Date {
  useSyncExternalStore(subscribe, () => now);
  return new Date();
}
