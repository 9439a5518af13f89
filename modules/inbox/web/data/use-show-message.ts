import { useEffect, useState } from 'react';
import type { ApiPages } from '#modules/accounts/web';
import type { Message } from '../../contract/index.ts';

/** Where a message stands on the page. */
export const messageAnchor = (id: string): string => `inbox-message-${id}`;

/** Brings a message into view, and the focus to it; older ones are fetched until it is there. */
export function useShowMessage({ items, hasMore, isLoadingMore, loadMore }: ApiPages<Message>) {
  const [wanted, setWanted] = useState<string | null>(null);
  const isHere = wanted !== null && items.some(({ id }) => id === wanted);
  useEffect(() => {
    if (wanted === null) return;
    if (!isHere) {
      if (!hasMore) setWanted(null);
      else if (!isLoadingMore) loadMore();
      return;
    }
    // What hides it, a drawer or the other pane of a phone, is gone by the next frame.
    const frame = requestAnimationFrame(() => {
      const place = document.getElementById(messageAnchor(wanted));
      place?.scrollIntoView({ block: 'center' });
      place?.focus({ preventScroll: true });
      setWanted(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, isHere, hasMore, isLoadingMore, loadMore]);
  return setWanted;
}
