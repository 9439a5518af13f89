import { useTranslation } from 'react-i18next';
import { Link, Page } from '#ui';
import { TaskList } from '../parts/task-list.tsx';
import { ToolTabs } from '../parts/tool-tabs.tsx';
import { toolEntries } from '../tool-entries.ts';

/** Every tool, and everything that was asked of any. */
export default function ToolsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('tools.nav')} subtitle={t('tools.lead')}>
      <ToolTabs current="all" />
      <div className="flex w-full max-w-[960px] flex-col gap-8">
        <ul aria-label={t('tools.nav')} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {toolEntries.map(({ name, titleKey, leadKey, icon: Icon }) => (
            <li key={name}>
              <Link
                href={`/tools/${name}`}
                className="flex h-full flex-col gap-2 rounded-card border border-line bg-surface p-4 hover:bg-hover"
              >
                <span className="flex items-center gap-2 font-semibold">
                  <Icon />
                  {t(titleKey)}
                </span>
                <span className="text-13 text-ink-soft">{t(leadKey)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <TaskList />
      </div>
    </Page>
  );
}
