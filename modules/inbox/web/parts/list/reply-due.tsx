import { Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, useNow } from '#ui';
import type { Conversation } from '../../../contract/index.ts';
import { distanceWords, dueState } from '../../state/due.ts';

const tones = { later: 'text-ink-soft', soon: 'text-brass', overdue: 'font-medium text-danger' } as const;

/** How long a person's reply still has, or how late it is; it moves on by itself. */
export function ReplyDue({ conversation }: { conversation: Conversation }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { replyDueAt } = conversation;
  const state = dueState(conversation, now);
  if (replyDueAt === null || state === null) return null;
  const at = new Date(replyDueAt);
  const time = distanceWords(at, now, i18n.language);
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  return (
    <span className={cx('inline-flex min-w-0 items-center gap-1 text-12 leading-[17px]', tones[state])}>
      <Timer size={13} aria-hidden className="shrink-0" />
      <time dateTime={replyDueAt} title={moment} className="truncate">
        {t(state === 'overdue' ? 'inbox.due.by' : 'inbox.due.in', { time })}
      </time>
    </span>
  );
}
