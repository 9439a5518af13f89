import type { Query, QueryClient } from '@tanstack/react-query';

/** Under a rush of events a list is read again once in so long. */
const pauseMs = 300;

/**
 * A read that is under way when something happens may bring back what stood before it, and would hide it from whoever
 * shows the change at once (a first read has nothing yet that a change could be shown in). Such a read is made once more.
 */
export function watchOvertakenReads(queries: QueryClient): { happened(): void; stop(): void } {
  const cache = queries.getQueryCache();
  const overtaken = new Set<Query>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const again = ({ queryKey }: Query): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void queries.invalidateQueries({ queryKey, exact: true });
    }, pauseMs);
    timers.add(timer);
  };
  const unsubscribe = cache.subscribe((event) => {
    if (event.type !== 'updated') return;
    const { query, action } = event;
    const ended = action.type === 'success' && !action.manual;
    // A read that begins anew, or brings nothing, is not behind any more.
    if (!ended && action.type !== 'fetch' && action.type !== 'error') return;
    if (overtaken.delete(query) && ended) again(query);
  });
  return {
    happened() {
      for (const query of cache.findAll({ fetchStatus: 'fetching' })) overtaken.add(query);
    },
    stop() {
      unsubscribe();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
