import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { useApi, useSession } from '#modules/accounts/web';
import { type Conversation, readConversationContract } from '../../contract/index.ts';
import { changeShown } from './live-lists.ts';

const looking = (): boolean => document.visibilityState === 'visible' && document.hasFocus();

/** Counts a conversation as read once its newest message is really in front of somebody. */
export function useReadMarking(conversation: Conversation | undefined): void {
  const api = useApi();
  const queries = useQueryClient();
  const { user } = useSession();
  const asking = useRef(false);
  const id = conversation?.id;
  const unread = conversation?.unread ?? 0;

  const mark = useCallback(async (): Promise<void> => {
    if (id === undefined || unread === 0 || asking.current || !looking()) return;
    asking.current = true;
    try {
      await api.call(readConversationContract, { params: { id } });
      changeShown(
        queries,
        id,
        (shown) => ({ ...shown, unread: Math.max(0, shown.unread - unread) }),
        user.id,
      );
    } catch {
      // It stays unread, as it is on the server; the next look tries again.
    } finally {
      asking.current = false;
    }
  }, [api, queries, user.id, id, unread]);

  useEffect(() => {
    const look = (): void => void mark();
    look();
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [mark]);
}
