import { useTranslation } from 'react-i18next';
import { Tag } from '#ui';

interface TagListProps {
  tags: readonly string[];
  /** More are counted. */
  atMost: number;
}

export function TagList({ tags, atMost }: TagListProps) {
  const { t } = useTranslation();
  if (tags.length === 0) return null;
  const more = tags.slice(atMost);
  return (
    <ul aria-label={t('contacts.web.field.tags')} className="flex min-w-0 flex-wrap items-center gap-1">
      {tags.slice(0, atMost).map((tag) => (
        <li key={tag} className="flex max-w-32 min-w-0">
          <Tag>{tag}</Tag>
        </li>
      ))}
      {more.length > 0 && (
        <li title={more.join(', ')} className="text-12 text-ink-soft tabular-nums">
          {t('contacts.web.tags.more', { count: more.length })}
        </li>
      )}
    </ul>
  );
}
