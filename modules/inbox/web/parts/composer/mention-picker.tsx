import { useTranslation } from 'react-i18next';
import { Avatar, cx } from '#ui';
import type { Named } from '../../state/mentions.ts';

interface MentionPickerProps {
  id: string;
  found: readonly Named[];
  /** The one that Enter takes. */
  active: number;
  onPick: (member: Named) => void;
}

export const optionId = (id: string, at: number): string => `${id}-${at}`;

/** Who may be called, above the note that is being written. The caret stays in the text. */
export function MentionPicker({ id, found, active, onPick }: MentionPickerProps) {
  const { t } = useTranslation();
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t('inbox.mention.label')}
      tabIndex={-1}
      className="absolute inset-x-0 bottom-full z-10 mb-1 max-h-52 overflow-y-auto rounded-card border border-line bg-surface p-1 shadow-float"
    >
      {found.map((member, at) => (
        <div
          key={member.id}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className={cx(
            'flex min-h-8 cursor-default items-center gap-2 rounded-control px-2 text-14 pointer-coarse:min-h-11',
            at === active && 'bg-accent-wash',
          )}
          // The press must not take the caret out of the text.
          onPointerDown={(event) => {
            event.preventDefault();
            onPick(member);
          }}
        >
          <Avatar name={member.name} size={20} />
          <span className="truncate">{member.name}</span>
        </div>
      ))}
    </div>
  );
}
