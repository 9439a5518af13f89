import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, IconButton, Menu } from '#ui';
import { type Message, previewOf } from '../../../contract/index.ts';
import type { SplitStart } from '../../data/use-split.ts';

const labelLength = 40;

interface MessageMenuProps {
  message: Message;
  onSplit: (start: SplitStart) => void;
}

/**
 * What is done with one message. It appears under the pointer and stays out of the order of Tab, where it would double
 * every thread's stops: the key `b` opens the same dialog.
 */
export function MessageMenu({ message, onSplit }: MessageMenuProps) {
  const { t } = useTranslation();
  const label = t('inbox.split.of_message', { text: previewOf(message).slice(0, labelLength) });
  const atStart = message.visibility === 'public' && message.author !== 'visitor';
  return (
    <div
      className={cx(
        'absolute top-0 opacity-0 focus-within:opacity-100 group-hover:opacity-100 has-aria-expanded:opacity-100 pointer-coarse:opacity-100',
        atStart ? 'start-0' : 'end-0',
      )}
    >
      <Menu
        label={label}
        align={atStart ? 'start' : 'end'}
        trigger={<IconButton size="sm" tabIndex={-1} label={label} icon={<Ellipsis />} />}
        items={[
          {
            key: 'later',
            label: t('inbox.split.later_entry'),
            onSelect: () => onSplit({ messageId: message.id, mode: 'later' }),
          },
          {
            key: 'chosen',
            label: t('inbox.split.chosen_entry'),
            onSelect: () => onSplit({ messageId: message.id, mode: 'chosen' }),
          },
        ]}
      />
    </div>
  );
}
