import type { QueryClient } from '@tanstack/react-query';
import { apiKey } from '#modules/accounts/web';
import {
  type Conversation,
  type ConversationQuery,
  getConversationContract,
  listConversationsContract,
} from '../../contract/index.ts';
import {
  type ConversationPages,
  changeConversation,
  findConversation,
  placeConversation,
} from '../state/list-changes.ts';

const conversationKey = (id: string) => apiKey(getConversationContract, { params: { id } });

/** Every list of conversations that is cached, with what it was asked for. Single pages of other readers are none. */
function cachedLists(queries: QueryClient) {
  return queries
    .getQueriesData<ConversationPages>({ queryKey: apiKey(listConversationsContract) })
    .flatMap(([key, pages]) => {
      const request = key[1] as { query?: Partial<ConversationQuery> } | undefined;
      return pages && 'pages' in pages ? [{ key, pages, query: request?.query ?? {} }] : [];
    });
}

/** The conversation as the cache knows it, from its own query or from any list. */
export function knownConversation(queries: QueryClient, id: string): Conversation | undefined {
  const own = queries.getQueryData<Conversation>(conversationKey(id));
  if (own) return own;
  for (const { pages } of cachedLists(queries)) {
    const found = findConversation(pages, id);
    if (found) return found;
  }
  return undefined;
}

/** Shows a conversation as it stands now, in every list and on its page. */
export function showConversation(queries: QueryClient, conversation: Conversation, me: string): void {
  for (const { key, pages, query } of cachedLists(queries)) {
    queries.setQueryData<ConversationPages>(key, placeConversation(pages, conversation, { query, me }));
  }
  queries.setQueryData<Conversation>(conversationKey(conversation.id), (shown) => shown && conversation);
}

/** The same for a change of what is known of it. */
export function changeShown(
  queries: QueryClient,
  id: string,
  change: (conversation: Conversation) => Conversation,
  me: string,
): void {
  for (const { key, pages, query } of cachedLists(queries)) {
    queries.setQueryData<ConversationPages>(key, changeConversation(pages, id, change, { query, me }));
  }
  queries.setQueryData<Conversation>(conversationKey(id), (shown) => shown && change(shown));
}

/** Leaves the first page of each list, to be asked again when it is next shown: nobody wants 100 pages for that. */
export function foldLists(queries: QueryClient): void {
  for (const { key, pages } of cachedLists(queries)) {
    queries.setQueryData<ConversationPages>(key, {
      pages: pages.pages.slice(0, 1),
      pageParams: pages.pageParams.slice(0, 1),
    });
  }
  void queries.invalidateQueries({ queryKey: apiKey(listConversationsContract), refetchType: 'none' });
}

/** Asks again for the lists that stand at their first page; whoever is further down keeps the place. */
export function refreshLists(queries: QueryClient): void {
  for (const { key, pages } of cachedLists(queries)) {
    if (pages.pages.length === 1) void queries.invalidateQueries({ queryKey: key, exact: true });
  }
}

/** Asks again for conversations of which only the server knows how they stand. */
export function refreshConversations(queries: QueryClient, ids: readonly string[]): void {
  for (const id of ids) void queries.invalidateQueries({ queryKey: conversationKey(id) });
  void queries.invalidateQueries({ queryKey: apiKey(listConversationsContract) });
}
