import { useCallback, useSyncExternalStore } from 'react';

/** Whether the media query matches now; follows changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** Below 768 px: panes stack and the rail becomes a bottom bar. */
export const useIsPhone = (): boolean => useMediaQuery('(width < 48rem)');
