import { Paperclip, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui';
import type { Attachment, Attachments } from '../../data/use-attachments.ts';
import { fileSize } from '../../state/file-size.ts';

/** What is chosen and not sent, above the words. */
export function AttachmentTray({ attachments }: { attachments: Attachments }) {
  const { t } = useTranslation();
  if (attachments.items.length === 0) return null;
  return (
    <ul aria-label={t('inbox.files.chosen')} className="flex flex-wrap gap-2 px-1 pb-1">
      {attachments.items.map((item) => (
        <li
          key={item.key}
          className="flex min-h-11 max-w-60 items-center gap-2 rounded-control border border-line bg-surface ps-2"
        >
          {item.picture ? (
            <img src={item.picture} alt="" className="size-8 rounded-control object-cover" />
          ) : (
            <Paperclip size={16} aria-hidden className="shrink-0 text-ink-soft" />
          )}
          <span className="flex min-w-0 flex-col text-12">
            <span dir="auto" className="truncate text-13">
              {item.name}
            </span>
            <StateOf item={item} />
          </span>
          {item.state === 'failed' && (
            <IconButton
              size="sm"
              label={t('inbox.files.retry', { name: item.name })}
              icon={<RotateCcw />}
              onClick={() => attachments.retry(item.key)}
            />
          )}
          <IconButton
            size="sm"
            label={t('inbox.files.remove', { name: item.name })}
            icon={<X />}
            onClick={() => attachments.remove(item.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function StateOf({ item }: { item: Attachment }) {
  const { t, i18n } = useTranslation();
  return (
    <span role="status" className={item.state === 'failed' ? 'text-danger' : 'text-ink-soft'}>
      {item.state === 'uploading' && t('inbox.files.uploading')}
      {item.state === 'failed' && item.problem}
      {item.state === 'done' && fileSize(item.sizeBytes, i18n.language)}
    </span>
  );
}
