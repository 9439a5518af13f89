import { Hash } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, IconButton, Popover, TagInput } from '#ui';
import { useTagsInUse } from '../../data/use-tags-in-use.ts';

interface BulkTagsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onApply: (change: { addTags: string[]; removeTags: string[] }) => void;
  disabled: boolean;
}

/** Tags to add to all, and to take away from all. */
export function BulkTags({ open, onOpenChange, onApply, disabled }: BulkTagsProps) {
  const { t } = useTranslation();
  const suggestions = useTagsInUse(open);
  const [addTags, setAdd] = useState<string[]>([]);
  const [removeTags, setRemove] = useState<string[]>([]);
  const apply = (): void => {
    onApply({ addTags, removeTags });
    onOpenChange(false);
    setAdd([]);
    setRemove([]);
  };
  return (
    <Popover
      label={t('inbox.tags.label')}
      side="top"
      open={open}
      onOpenChange={onOpenChange}
      trigger={<IconButton disabled={disabled} label={t('inbox.tags.label')} icon={<Hash />} />}
    >
      <div className="flex flex-col gap-3">
        <Field label={t('inbox.bulk.add_tags')}>
          <TagInput value={addTags} onValueChange={setAdd} suggestions={suggestions} />
        </Field>
        <Field label={t('inbox.bulk.remove_tags')}>
          <TagInput value={removeTags} onValueChange={setRemove} suggestions={suggestions} />
        </Field>
        <Button variant="primary" disabled={addTags.length === 0 && removeTags.length === 0} onClick={apply}>
          {t('inbox.bulk.apply')}
        </Button>
      </div>
    </Popover>
  );
}
