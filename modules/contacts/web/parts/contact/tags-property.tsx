import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TagInput } from '#ui';
import { knownTags } from '../../data/cached-contacts.ts';
import { useSaving } from '../../data/use-saving.ts';
import { SavedMark, SaveError } from '../shared/saved-mark.tsx';
import { TagList } from '../shared/tag-list.tsx';

interface TagsPropertyProps {
  tags: readonly string[];
  onSave: (tags: string[]) => Promise<unknown>;
  readOnly: boolean;
}

export function TagsProperty({ tags, onSave, readOnly }: TagsPropertyProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { saving, save } = useSaving();
  return (
    <div className="flex flex-col gap-1">
      <span className="text-13 text-ink-soft">{t('contacts.web.field.tags')}</span>
      {readOnly ? (
        <TagList tags={tags} atMost={tags.length} />
      ) : (
        <TagInput
          aria-label={t('contacts.web.field.tags')}
          placeholder={t('contacts.web.filter.tag_hint')}
          value={tags}
          suggestions={knownTags(queries)}
          onValueChange={(next) => void save(() => onSave(next))}
        />
      )}
      <SavedMark saving={saving} />
      <SaveError saving={saving} />
    </div>
  );
}
