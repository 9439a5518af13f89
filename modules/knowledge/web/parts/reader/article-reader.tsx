import { useTranslation } from 'react-i18next';
import { Page, RelativeTime, TextLink } from '#ui';
import type { Article } from '../../../contract/index.ts';
import { useLanguageNames } from '../../data/use-language-names.ts';
import { Preview } from '../editor/preview.tsx';
import { StatusBadge } from '../status-badge.tsx';

/** An article for members who may read it and not change it. */
export function ArticleReader({ article }: { article: Article }) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  return (
    <Page
      width="reading"
      title={article.title}
      back={
        <p className="mb-2 text-13">
          <TextLink href="/knowledge">{t('knowledge.web.view.articles')}</TextLink>
        </p>
      }
      subtitle={
        <span className="flex flex-wrap items-center gap-2">
          <StatusBadge article={article} />
          {languages.nameOf(article.language)}
          <span>
            {t('knowledge.web.editor.saved')} <RelativeTime at={article.updatedAt} />
          </span>
        </span>
      }
    >
      <Preview body={article.body} />
    </Page>
  );
}
