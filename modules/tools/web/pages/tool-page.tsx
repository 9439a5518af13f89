import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { EmptyState, Loading, Page, Skeleton, TextLink } from '#ui';
import { useToolView } from '../data/use-tool-view.ts';
import { TaskList } from '../parts/task-list.tsx';
import { ToolTabs } from '../parts/tool-tabs.tsx';
import { toolEntry } from '../tool-entries.ts';

/** One tool: what may be asked of it, and what was. */
export default function ToolPage() {
  const { t } = useTranslation();
  const entry = toolEntry(useRouteParam('tool'));
  const view = useToolView(entry);
  if (!entry) {
    return (
      <Page title={t('tools.nav')}>
        <EmptyState action={<TextLink href="/tools">{t('tools.all')}</TextLink>}>
          {t('tools.unknown')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t(entry.titleKey)} subtitle={t(entry.leadKey)}>
      <ToolTabs current={entry.name} />
      <div className="flex w-full max-w-[960px] flex-col gap-8">
        {view ? (
          <view.Ask />
        ) : (
          <div className="flex flex-col gap-3">
            <Loading />
            <Skeleton className="h-32 w-full" />
            <Skeleton className="w-1/4" />
          </div>
        )}
        <TaskList tool={entry.name} />
      </div>
    </Page>
  );
}
