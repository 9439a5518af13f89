import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { QueryError, useApiPages, useApiQuery, useLive, useSession } from '#modules/accounts/web';
import { announce, Drawer, lazyPart, SplitPane } from '#ui';
import {
  getConversationContract,
  inboxEvents,
  inboxPermissions,
  listDecisionsContract,
  listMessagesContract,
  previewOf,
} from '../../contract/index.ts';
import { knownConversation } from '../data/live-lists.ts';
import { decisionsRequest, messagesRequest } from '../data/use-inbox-live.ts';
import { useShowMessage } from '../data/use-show-message.ts';
import { ConversationPane } from './conversation-pane.tsx';
import { DetailSkeleton } from './detail-skeleton.tsx';
import { ThreadSkeleton } from './thread/thread-skeleton.tsx';

const { Part: DetailPane } = lazyPart(() => import('./detail-pane.tsx'));

/** Where the third pane stands: beside the conversation, laid over it, or instead of it. */
export type InboxLayout = 'wide' | 'narrow' | 'phone';

interface OpenConversationProps {
  id: string;
  /** The list, for the way back on phones. */
  back: string | null;
  layout: InboxLayout;
  panelOpen: boolean;
  onPanel: (open: boolean) => void;
}

/** One conversation and, beside it, its contact and why the assistant did what it did. */
export default function OpenConversation({ id, back, layout, panelOpen, onPanel }: OpenConversationProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const queries = useQueryClient();
  const {
    data: conversation,
    error,
    refetch,
  } = useApiQuery(
    getConversationContract,
    { params: { id } },
    // The list knows it already: shown at once, and asked for again.
    { initialData: () => knownConversation(queries, id), initialDataUpdatedAt: 0 },
  );
  // A merged conversation is read in another one: that is where its address leads.
  const go = useGo();
  const head = conversation?.id;
  useEffect(() => {
    if (head !== undefined && head !== id) go(`/inbox/${head}`, { replace: true });
  }, [head, id, go]);
  // What was split off is back where it was: so is who reads it.
  useLive(inboxEvents.conversationSplit, ({ conversationId, partId, undone }) => {
    if (undone && partId === id) go(`/inbox/${conversationId}`, { replace: true });
  });
  const messages = useApiPages(listMessagesContract, messagesRequest(id));
  const decisions = useApiPages(listDecisionsContract, decisionsRequest(id));
  const [chosen, setChosen] = useState<string | null>(null);
  const mayReply = can(inboxPermissions.reply);
  const showMessage = useShowMessage(messages);

  // Older messages bring their decisions with them.
  const oldest = messages.items.at(-1)?.createdAt;
  const decidedUntil = decisions.items.at(-1)?.createdAt;
  const { hasMore, loadMore } = decisions;
  useEffect(() => {
    if (hasMore && oldest !== undefined && decidedUntil !== undefined && oldest < decidedUntil) loadMore();
  }, [hasMore, loadMore, oldest, decidedUntil]);

  useLive(inboxEvents.messageCreated, ({ conversationId, message }) => {
    if (conversationId !== id || message.author === 'member') return;
    if (message.author === 'system') return announce(message.text);
    const name =
      message.author === 'visitor' ? (conversation?.contact.name ?? '') : t('inbox.author.assistant');
    announce(t('inbox.thread.announce', { name, text: previewOf(message) }));
  });

  if (error && !conversation) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!conversation) return <ThreadSkeleton />;
  const detail = (
    <DetailPane
      fallback={<DetailSkeleton />}
      conversationId={conversation.id}
      contactId={conversation.contact.id}
      decisions={decisions}
      chosen={chosen}
      messages={messages.items}
      mayReply={mayReply}
      onMessage={(messageId) => {
        if (layout !== 'wide') onPanel(false);
        showMessage(messageId);
      }}
      onBack={layout === 'phone' ? () => onPanel(false) : undefined}
    />
  );
  const thread = (
    <ConversationPane
      conversation={conversation}
      messages={messages}
      decisions={decisions.items}
      chosen={panelOpen ? chosen : null}
      mayReply={mayReply}
      back={back}
      panelOpen={panelOpen}
      onPanel={() => onPanel(!panelOpen)}
      onChoose={(decisionId) => {
        setChosen(decisionId);
        onPanel(true);
      }}
    />
  );
  return (
    <>
      <SplitPane
        id="inbox.detail"
        active={panelOpen ? 'detail' : 'thread'}
        panes={[
          {
            key: 'thread',
            label: t('inbox.thread.label', { name: conversation.contact.name }),
            content: thread,
          },
          {
            key: 'detail',
            label: t('inbox.panel.label'),
            size: 320,
            min: 280,
            max: 440,
            hidden: layout === 'narrow' || !panelOpen,
            content: detail,
          },
        ]}
      />
      {layout === 'narrow' && (
        <Drawer title={t('inbox.panel.label')} open={panelOpen} onOpenChange={onPanel}>
          <div className="-mx-4">{detail}</div>
        </Drawer>
      )}
    </>
  );
}
