import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { toast } from '#ui';
import type { Conversation } from '../../contract/index.ts';
import { useConversationChange } from './use-conversation-change.ts';

/** An instant in words, in the organisation's zone: "Mon 23 Nov, 09:00". */
export function useMomentWords(): (at: Date) => string {
  const { i18n } = useTranslation();
  const { organisation } = useSession();
  const words = new Intl.DateTimeFormat(i18n.language, {
    timeZone: organisation.timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (at) => words.format(at);
}

/** Puts a conversation to sleep, with a way back for as long as the toast stands. */
export function useSnooze(conversation: Conversation): { snooze(until: Date): void; wake(): void } {
  const { t } = useTranslation();
  const change = useConversationChange(conversation.id);
  const inWords = useMomentWords();
  const { status, snoozedUntil, contact } = conversation;
  const before = snoozedUntil === null ? { status } : { snoozedUntil };
  return {
    wake: () => change({ snoozedUntil: null }),
    snooze(until) {
      change({ snoozedUntil: until.toISOString() });
      toast({
        title: t('inbox.snoozed', { name: contact.name, when: inWords(until) }),
        key: `inbox.snoozed.${conversation.id}`,
        action: { label: t('inbox.undo'), run: () => change(before) },
      });
    },
  };
}
