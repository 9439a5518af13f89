import { CircleAlert, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, cx } from '#ui';
import type { OutboxEntry } from '../../state/outbox.ts';
import { FileName } from './message-files.tsx';
import { bubbleLook, MessageText } from './message-row.tsx';

interface UnsentRowProps {
  entry: OutboxEntry;
  onRetry: () => void;
  /** Sends it although somebody else has answered. */
  onConfirm: () => void;
  onDiscard: () => void;
}

/** A message of ours that the server has not acknowledged: shown at once, and honest about where it is. */
export function UnsentRow({ entry, onRetry, onConfirm, onDiscard }: UnsentRowProps) {
  const { t } = useTranslation();
  const note = entry.visibility === 'note';
  const refused = entry.state === 'refused';
  return (
    <article className={cx('mt-4 flex flex-col', note ? 'items-stretch' : 'max-w-[85%] items-end self-end')}>
      <div
        className={cx(
          bubbleLook,
          note ? 'border border-dashed border-edge' : 'border border-line bg-surface',
          !refused && 'opacity-70',
        )}
      >
        {note && <Lock size={12} className="mb-1 text-ink-soft" aria-hidden />}
        {entry.text !== '' && <MessageText message={entry} />}
        {entry.files?.map((file) => (
          <FileName key={file.id} file={file} />
        ))}
      </div>
      <div
        className={cx(
          'mt-1 flex flex-wrap items-center justify-end gap-x-2 text-12',
          refused ? 'text-danger' : 'text-ink-soft',
        )}
      >
        {entry.state === 'asking' ? (
          <div role="alert" className="flex flex-col items-end gap-1 text-13 text-ink">
            <p className="text-end font-medium text-brass">
              {t('inbox.unsent.answered', { name: entry.newer?.name })}
            </p>
            <p className="line-clamp-3 text-end text-ink-soft">{entry.newer?.text}</p>
            <span className="flex gap-1">
              <Button size="sm" variant="ghost" onClick={onDiscard}>
                {t('inbox.unsent.take_back')}
              </Button>
              <Button size="sm" onClick={onConfirm}>
                {t('inbox.unsent.anyway')}
              </Button>
            </span>
          </div>
        ) : refused ? (
          <>
            <CircleAlert size={14} aria-hidden />
            <span>{t('inbox.unsent.refused', { problem: entry.problem })}</span>
            <Button size="sm" variant="ghost" onClick={onRetry}>
              {t('inbox.unsent.retry')}
            </Button>
            <Button size="sm" variant="ghost" onClick={onDiscard}>
              {t('inbox.unsent.take_back')}
            </Button>
          </>
        ) : entry.failures > 0 ? (
          <>
            <span>{t('inbox.unsent.waiting')}</span>
            <Button size="sm" variant="ghost" onClick={onRetry}>
              {t('inbox.unsent.retry')}
            </Button>
          </>
        ) : (
          <span>{t('inbox.unsent.sending')}</span>
        )}
      </div>
    </article>
  );
}
