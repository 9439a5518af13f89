import { useEffect, useRef } from 'react';
import { useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { getCountsContract, inboxEvents, listSavedViewsContract } from '../../contract/index.ts';

/** The numbers beside views, the rail's entry and the bell. */
export const useCounts = () => useApiQuery(getCountsContract, undefined).data;

/** Under a rush of events the numbers are asked for once in so long. */
const pauseMs = 1_000;

/** Asks for the numbers again when something happened that they count. Mounted once. */
export function useLiveCounts(): void {
  const invalidate = useInvalidate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const askedAt = useRef(0);
  const ask = (): void => {
    if (timer.current !== undefined) return;
    timer.current = setTimeout(
      () => {
        timer.current = undefined;
        askedAt.current = Date.now();
        invalidate(getCountsContract, listSavedViewsContract);
      },
      Math.max(0, askedAt.current + pauseMs - Date.now()),
    );
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  useLive(inboxEvents.conversationOpened, ask);
  useLive(inboxEvents.conversationUpdated, ask);
  useLive(inboxEvents.conversationsChanged, ask);
  useLive(inboxEvents.conversationRead, ask);
  useLive(inboxEvents.conversationHandedOver, ask);
  useLive(inboxEvents.messageCreated, ask);
}
