import { useEffect, useRef } from 'react';
import { useInvalidate, useLive } from '#modules/accounts/web';
import { contactsEvents } from '#modules/contacts/contract';
import { inboxEvents } from '#modules/inbox/contract';
import { getFiguresContract, listActivitiesContract } from '../../contract/index.ts';

/** Under a rush of events the figures are asked for once in so long. */
const pauseMs = 2_000;

/** Keeps the home page in step with what happens. */
export function useInsightsLive(): void {
  const invalidate = useInvalidate();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask = (): void => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      invalidate(getFiguresContract, listActivitiesContract);
    }, pauseMs);
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
  useLive(inboxEvents.conversationRated, ask);
  useLive(inboxEvents.decisionMade, ask);
  useLive(contactsEvents.contactUpdated, ask);
}
