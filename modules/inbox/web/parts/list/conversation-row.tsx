import { AlarmClock, Check, Globe, History, Mail, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Dot, RelativeTime } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { ReplyDue } from './reply-due.tsx';

/** One glance at a conversation: who, where from, the last words, how long ago, and at most one dot. */
export function ConversationRow({ conversation, open }: { conversation: Conversation; open: boolean }) {
  const { t } = useTranslation();
  const { contact, channel, status, unread, lastMessage, lastActivityAt, draftKind } = conversation;
  const Way = channel.kind === 'mailbox' ? Mail : Globe;
  const loud = unread > 0 || status === 'handed_over';
  return (
    <span className="flex h-full w-full min-w-0 items-start gap-2 py-1">
      <span className="flex min-w-0 grow flex-col">
        <span className="flex min-w-0 items-center gap-1.5 leading-5">
          <span
            className={cx(
              'truncate',
              loud ? 'font-semibold' : 'font-medium',
              status === 'resolved' && !open && 'text-ink-soft',
            )}
          >
            {contact.name}
          </span>
          <span className="inline-flex shrink-0 text-ink-soft" title={channel.name}>
            <Way size={14} aria-hidden />
            <span className="sr-only">{t('inbox.list.through', { channel: channel.name })}</span>
          </span>
        </span>
        <span
          className={cx(
            'text-12 leading-[17px] text-ink-soft',
            conversation.replyDueAt === null ? 'line-clamp-2' : 'truncate',
          )}
        >
          {lastMessage && lastMessage.author !== 'visitor' && (
            <span className="font-medium">{t(`inbox.list.by.${lastMessage.author}`)} </span>
          )}
          {lastMessage?.text}
        </span>
        <ReplyDue conversation={conversation} />
      </span>
      <span className="flex shrink-0 flex-col items-end gap-1.5 leading-5">
        <RelativeTime at={lastActivityAt} length="short" className="text-12 text-ink-soft" />
        {status === 'handed_over' ? (
          <Dot tone="brass" label={t('inbox.status.handed_over')} />
        ) : draftKind !== null ? (
          <>
            {draftKind === 'answer' ? (
              <PencilLine size={14} className="text-brass" aria-hidden />
            ) : (
              <History size={14} className="text-brass" aria-hidden />
            )}
            <span className="sr-only">
              {t(draftKind === 'answer' ? 'inbox.list.draft' : 'inbox.list.follow_up')}
            </span>
          </>
        ) : unread > 0 ? (
          <Dot tone="accent" label={t('inbox.list.unread', { count: unread })} />
        ) : status === 'resolved' ? (
          <>
            <Check size={14} className="text-ink-soft" aria-hidden />
            <span className="sr-only">{t('inbox.status.resolved')}</span>
          </>
        ) : status === 'snoozed' ? (
          <>
            <AlarmClock size={14} className="text-ink-soft" aria-hidden />
            <span className="sr-only">{t('inbox.status.snoozed')}</span>
          </>
        ) : null}
      </span>
    </span>
  );
}
