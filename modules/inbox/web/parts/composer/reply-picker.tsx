import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import type { CannedReply } from '../../../contract/index.ts';
import { optionId } from './mention-picker.tsx';

interface ReplyPickerProps {
  id: string;
  found: readonly CannedReply[];
  /** The one that Enter takes. */
  active: number;
  onPick: (reply: CannedReply) => void;
}

/** Canned replies above the answer that is being written. The caret stays in the text. */
export function ReplyPicker({ id, found, active, onPick }: ReplyPickerProps) {
  const { t } = useTranslation();
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t('inbox.replies.picker')}
      tabIndex={-1}
      className="absolute inset-x-0 bottom-full z-10 mb-1 max-h-64 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-float"
    >
      {found.map((reply, at) => (
        <div
          key={reply.id}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          ref={at === active ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          className={cx(
            'flex min-h-11 cursor-default flex-col justify-center rounded-control px-2 py-1',
            at === active && 'bg-accent-wash',
          )}
          // The press must not take the caret out of the text.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(reply);
          }}
        >
          <span className="flex items-baseline gap-2">
            <span className="truncate text-14 font-medium">{reply.title}</span>
            {reply.folder && <span className="shrink-0 text-12 text-ink-soft">{reply.folder}</span>}
          </span>
          <span className="truncate text-12 text-ink-soft">{reply.text}</span>
        </div>
      ))}
    </div>
  );
}
