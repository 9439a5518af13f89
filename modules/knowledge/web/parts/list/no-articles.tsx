import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Button, EmptyState, LinkButton } from '#ui';
import { knowledgePermissions } from '../../../contract/index.ts';
import type { ArticleFilters } from '../../state/filters.ts';

interface NoArticlesProps {
  filters: ArticleFilters;
  onFilter: (change: Partial<ArticleFilters>) => void;
}

const noneKeys = {
  published: 'knowledge.web.list.none_published',
  draft: 'knowledge.web.list.none_draft',
  archived: 'knowledge.web.list.none_archived',
};

/** Why there is no article here, and what to do about it. */
export function NoArticles({ filters, onFilter }: NoArticlesProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  if (filters.search || filters.language) {
    const clear = () => onFilter({ search: '', language: undefined, status: undefined });
    return (
      <EmptyState action={<Button onClick={clear}>{t('knowledge.web.filter.clear')}</Button>}>
        {t('knowledge.web.list.no_match')}
      </EmptyState>
    );
  }
  if (filters.status) {
    return (
      <EmptyState
        action={
          <Button onClick={() => onFilter({ status: undefined })}>{t('knowledge.web.filter.clear')}</Button>
        }
      >
        {t(noneKeys[filters.status])}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        can(knowledgePermissions.write) && (
          <div className="flex flex-wrap justify-center gap-2">
            <LinkButton href="/knowledge/new" variant="primary">
              {t('knowledge.web.list.first')}
            </LinkButton>
            <LinkButton href="/knowledge/imports">{t('knowledge.web.import.title')}</LinkButton>
          </div>
        )
      }
    >
      {t('knowledge.web.list.none')}
    </EmptyState>
  );
}
