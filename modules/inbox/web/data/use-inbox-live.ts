import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { apiKey, useLive, useSession } from '#modules/accounts/web';
import { type Contact, contactsEvents, getContactContract } from '#modules/contacts/contract';
import {
  type Conversation,
  inboxEvents,
  listConversationMergesContract,
  listConversationSplitsContract,
  listDecisionsContract,
  listMessagesContract,
  type Message,
} from '../../contract/index.ts';
import { changedBy } from '../state/changed-by.ts';
import { type MessagePages, putMessage, withMessage } from '../state/message-changes.ts';
import {
  changeShown,
  foldLists,
  knownConversation,
  refreshConversations,
  refreshLists,
  showConversation,
} from './live-lists.ts';

/** Messages that a conversation's page brings at a time. */
const messagePageSize = 50;
export const messagesRequest = (id: string) => ({ params: { id }, query: { limit: messagePageSize } });

export const decisionsRequest = (id: string) => ({ params: { id }, query: { limit: messagePageSize } });

/** Asks again for everything that is read in these conversations. */
function refreshThreads(queries: QueryClient, ids: readonly string[]): void {
  refreshConversations(queries, ids);
  for (const id of ids) {
    void queries.invalidateQueries({ queryKey: apiKey(listMessagesContract, messagesRequest(id)) });
    void queries.invalidateQueries({ queryKey: apiKey(listDecisionsContract, decisionsRequest(id)) });
    void queries.invalidateQueries({ queryKey: apiKey(listConversationMergesContract, { params: { id } }) });
    void queries.invalidateQueries({ queryKey: apiKey(listConversationSplitsContract, { params: { id } }) });
  }
}

/** Keeps lists, conversations and messages in step with what happens, without asking again. */
export function useInboxLive(): void {
  const queries = useQueryClient();
  const { user } = useSession();
  /** Visitors' messages seen in conversations that no list holds yet: their rows appear unread. */
  const unlisted = useRef(new Map<string, number>());

  const showMessage = (message: Message): void => {
    queries.setQueryData<MessagePages>(
      apiKey(listMessagesContract, messagesRequest(message.conversationId)),
      (pages) => pages && putMessage(pages, message),
    );
  };

  useLive(inboxEvents.messageCreated, ({ conversationId, message }) => {
    showMessage(message);
    if (knownConversation(queries, conversationId)) {
      changeShown(queries, conversationId, (shown) => withMessage(shown, message), user.id);
    } else if (message.author === 'visitor') {
      unlisted.current.set(conversationId, (unlisted.current.get(conversationId) ?? 0) + 1);
    }
  });
  useLive(inboxEvents.messageUnderstood, ({ message }) => showMessage(message));
  useLive(inboxEvents.messageChanged, ({ message }) => showMessage(message));

  const show = ({ conversation }: { conversation: Omit<Conversation, 'unread'> }): void => {
    const known = knownConversation(queries, conversation.id);
    const unread = known?.unread ?? unlisted.current.get(conversation.id) ?? 0;
    unlisted.current.delete(conversation.id);
    showConversation(queries, { ...conversation, unread }, user.id);
  };
  useLive(inboxEvents.conversationOpened, show);
  useLive(inboxEvents.conversationUpdated, show);
  useLive(inboxEvents.conversationsChanged, ({ conversationIds, userId, change }) => {
    if (change === null) return refreshConversations(queries, conversationIds);
    const known = conversationIds.filter((id) => knownConversation(queries, id) !== undefined);
    for (const id of known) {
      changeShown(queries, id, (shown) => changedBy(shown, change, userId === user.id), user.id);
    }
    // What no list holds yet may belong into one now.
    if (known.length < conversationIds.length) refreshLists(queries);
  });
  useLive(inboxEvents.conversationsMerged, ({ conversationId, mergedId }) => {
    refreshThreads(queries, [conversationId, mergedId]);
  });
  useLive(inboxEvents.conversationSplit, ({ conversationId, partId, undone }) =>
    refreshThreads(queries, undone ? [conversationId] : [conversationId, partId]),
  );
  useLive(inboxEvents.conversationRead, ({ conversationId, userId, unread }) => {
    if (userId !== user.id) return;
    unlisted.current.delete(conversationId);
    changeShown(queries, conversationId, (shown) => ({ ...shown, unread }), user.id);
  });
  useLive(inboxEvents.decisionMade, ({ conversationId }) => {
    void queries.invalidateQueries({
      queryKey: apiKey(listDecisionsContract, decisionsRequest(conversationId)),
    });
  });
  useLive(contactsEvents.contactUpdated, ({ contact }) => {
    queries.setQueryData<Contact>(
      apiKey(getContactContract, { params: { id: contact.id } }),
      (shown) => shown && contact,
    );
  });

  useEffect(() => () => foldLists(queries), [queries]);
}
