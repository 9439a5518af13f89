import { useTranslation } from 'react-i18next';
import { usePath } from '#kernel/browser';
import { LinkTabs } from '#ui';

const views = [
  { to: '/knowledge', labelKey: 'knowledge.web.view.articles' },
  { to: '/knowledge/imports', labelKey: 'knowledge.web.view.imports' },
  { to: '/knowledge/questions', labelKey: 'knowledge.web.view.questions' },
  { to: '/knowledge/cases', labelKey: 'knowledge.web.view.cases' },
  { to: '/knowledge/ask', labelKey: 'knowledge.web.view.ask' },
];

/** The sides of what the shop knows. */
export function KnowledgeViews() {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('knowledge.web.view.label')}
      look="pages"
      className="mb-4"
      current={usePath()}
      links={views.map(({ to, labelKey }) => ({ key: to, href: to, label: t(labelKey) }))}
    />
  );
}
