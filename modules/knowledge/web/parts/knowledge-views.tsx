import { useTranslation } from 'react-i18next';
import { usePath } from '#kernel/browser';
import { cx, Link } from '#ui';

const views = [
  { to: '/knowledge', labelKey: 'knowledge.web.view.articles' },
  { to: '/knowledge/imports', labelKey: 'knowledge.web.view.imports' },
  { to: '/knowledge/questions', labelKey: 'knowledge.web.view.questions' },
  { to: '/knowledge/cases', labelKey: 'knowledge.web.view.cases' },
  { to: '/knowledge/ask', labelKey: 'knowledge.web.view.ask' },
];

/** The sides of what the shop knows. Each has an address, so they are links and no tabs. */
export function KnowledgeViews() {
  const { t } = useTranslation();
  const path = usePath();
  return (
    <nav aria-label={t('knowledge.web.view.label')} className="mb-4">
      <ul className="flex flex-wrap gap-1">
        {views.map(({ to, labelKey }) => (
          <li key={to}>
            <Link
              href={to}
              aria-current={path === to ? 'page' : undefined}
              className={cx(
                'flex h-8 items-center whitespace-nowrap rounded-control px-2 text-13 hover:bg-hover md:px-3 md:text-14 pointer-coarse:h-11',
                path === to ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
              )}
            >
              {t(labelKey)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
