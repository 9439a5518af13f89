import { Hash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Popover, TagInput } from '#ui';
import { useTagsInUse } from '../../data/use-tags-in-use.ts';

interface TagsEditorProps {
  tags: readonly string[];
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onChange: (change: { addTags: string[]; removeTags: string[] }) => void;
}

export function TagsEditor({ tags, open, onOpenChange, onChange }: TagsEditorProps) {
  const { t } = useTranslation();
  const suggestions = useTagsInUse(open);
  return (
    <Popover
      label={t('inbox.tags.label')}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button
          size="sm"
          variant="ghost"
          className="min-w-0 shrink"
          icon={<Hash className="text-ink-soft" />}
        >
          <span className="truncate">{tags.length > 0 ? tags.join(', ') : t('inbox.tags.none')}</span>
        </Button>
      }
    >
      {/* Escape closes the pane; the field alone would take it for "remove all tags". */}
      <div
        onKeyDownCapture={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onOpenChange(false);
        }}
      >
        <TagInput
          aria-label={t('inbox.tags.label')}
          placeholder={t('inbox.tags.hint')}
          value={tags}
          suggestions={suggestions}
          onValueChange={(next) =>
            onChange({
              addTags: next.filter((tag) => !tags.includes(tag)),
              removeTags: tags.filter((tag) => !next.includes(tag)),
            })
          }
        />
      </div>
    </Popover>
  );
}
