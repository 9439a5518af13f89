import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TagInput } from '#ui';
import { knownTags } from '../../data/cached-contacts.ts';
import { useSaving } from '../../data/use-saving.ts';
import { TagList } from '../shared/tag-list.tsx';
import { PropertyRow } from './property-row.tsx';

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
    <PropertyRow label={t('contacts.web.field.tags')} saving={saving}>
      {() =>
        readOnly ? (
          <div className="px-2 py-1.5">
            <TagList tags={tags} atMost={tags.length} />
          </div>
        ) : (
          <TagInput
            aria-label={t('contacts.web.field.tags')}
            className="px-0 border-transparent bg-transparent hover:border-edge focus-within:border-edge"
            placeholder={t('contacts.web.add')}
            value={tags}
            suggestions={knownTags(queries)}
            onValueChange={(next) => void save(() => onSave(next))}
          />
        )
      }
    </PropertyRow>
  );
}
