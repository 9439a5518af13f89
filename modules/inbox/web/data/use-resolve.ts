import { useTranslation } from 'react-i18next';
import { toast } from '#ui';
import type { Conversation } from '../../contract/index.ts';
import { useConversationChange } from './use-conversation-change.ts';

/** Ends a conversation, with a way back for as long as the toast stands. */
export function useResolve(conversation: Conversation): { resolve(): void; reopen(): void } {
  const { t } = useTranslation();
  const change = useConversationChange(conversation.id);
  const { status, contact } = conversation;
  return {
    reopen: () => change({ status: 'open' }),
    resolve() {
      change({ status: 'resolved' });
      toast({
        title: t('inbox.resolved', { name: contact.name }),
        key: `inbox.resolved.${conversation.id}`,
        action: { label: t('inbox.undo'), run: () => change({ status }) },
      });
    },
  };
}
