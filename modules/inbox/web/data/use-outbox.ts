import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { type ApiClient, ApiError } from '#kernel/browser';
import { apiKey, useApi, useSession } from '#modules/accounts/web';
import {
  inboxErrors,
  listMessagesContract,
  type Message,
  sendMemberMessageContract,
} from '../../contract/index.ts';
import { type MessagePages, putMessage } from '../state/message-changes.ts';
import type { OutboxEntry } from '../state/outbox.ts';
import { createOutboxStore, type Delivery, type OutboxStore } from '../state/outbox-store.ts';
import { messagesRequest } from './use-inbox-live.ts';

/** One for each member and organisation that this page has seen. */
const stores = new Map<string, OutboxStore>();

/** Whose messages leave now. Another's wait for their author: nothing is ever sent in somebody else's name. */
let present: string | null = null;

/** Answers that a later attempt may change: no network, too early, too much, or the server was ill. */
const passing = (status: number): boolean => [0, 401, 408, 425, 429].includes(status) || status >= 500;

async function deliver(api: ApiClient, queries: QueryClient, entry: OutboxEntry): Promise<Delivery> {
  const { clientId, text, visibility, conversationId, seenId, anyway, mentions = [], files = [] } = entry;
  try {
    const message = await api.call(sendMemberMessageContract, {
      params: { id: conversationId },
      body: {
        clientId,
        text,
        visibility,
        ...(seenId !== undefined && { seenId }),
        ...(anyway && { anyway }),
        ...(files.length > 0 && { fileIds: files.map(({ id }) => id) }),
        ...(mentions.length > 0 && { mentions: [...mentions] }),
      },
    });
    queries.setQueryData<MessagePages>(
      apiKey(listMessagesContract, messagesRequest(conversationId)),
      (pages) => pages && putMessage(pages, message),
    );
    return { kind: 'delivered' };
  } catch (error) {
    // An answer that broke off on its way is no refusal either.
    if (!(error instanceof ApiError) || passing(error.status)) return { kind: 'unreachable' };
    if (error.code === inboxErrors.answeredMeanwhile.code) {
      const newer = error.extension('message') as Message;
      return { kind: 'answered', newer: { name: newer.member?.name ?? '', text: newer.text } };
    }
    return { kind: 'refused', problem: error.message };
  }
}

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function useStore(): { store: OutboxStore; prefix: string } {
  const api = useApi();
  const queries = useQueryClient();
  const { user, organisation } = useSession();
  const prefix = `inbox.outbox.${organisation.id}.${user.id}.`;
  let store = stores.get(prefix);
  if (!store) {
    store = createOutboxStore({
      storage: localStorage,
      prefix,
      later,
      deliver: async (entry) => (present === prefix ? deliver(api, queries, entry) : { kind: 'unreachable' }),
    });
    stores.set(prefix, store);
  }
  return { store, prefix };
}

/** The messages of this member that the server has not acknowledged yet. */
export function useOutbox(): OutboxStore & { readonly unsent: readonly OutboxEntry[] } {
  const { store } = useStore();
  return { ...store, unsent: useSyncExternalStore(store.subscribe, store.entries) };
}

/** Sends what this member has written, on whatever page, and what was left from before a reload. Mounted once. */
export function useOutboxRunner(): void {
  const { store, prefix } = useStore();
  useEffect(() => {
    const reread = (event: StorageEvent) => {
      if (event.key?.startsWith(prefix)) store.reread();
    };
    present = prefix;
    store.hurry();
    window.addEventListener('online', store.hurry);
    window.addEventListener('storage', reread);
    return () => {
      present = null;
      window.removeEventListener('online', store.hurry);
      window.removeEventListener('storage', reread);
    };
  }, [store, prefix]);
}
