import { useTranslation } from 'react-i18next';
import { Badge } from '#ui';
import type { Article } from '../../contract/index.ts';

/** Whether an article is answered from. */
export function StatusBadge({ article }: { article: Pick<Article, 'status' | 'archivedAt'> }) {
  const { t } = useTranslation();
  if (article.archivedAt !== null) return <Badge>{t('knowledge.web.status.archived')}</Badge>;
  return article.status === 'published' ? (
    <Badge tone="success">{t('knowledge.web.status.published')}</Badge>
  ) : (
    <Badge>{t('knowledge.web.status.draft')}</Badge>
  );
}
