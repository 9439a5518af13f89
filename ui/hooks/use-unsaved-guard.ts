import { useEffect } from 'react';

/**
 * Asks before the tab is closed or reloaded while something is unsaved. The browser shows its own words. Moving
 * inside the application is the router's matter (its `useBlocker` together with our `useConfirm`).
 */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
