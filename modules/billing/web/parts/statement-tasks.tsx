import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { RelativeTime } from '#ui';
import { listStatementTasksContract } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';
import { useToolName } from '../state/use-tool-name.ts';

/** What each task of the month cost. */
export function StatementTasks({ month }: { month: string }) {
  const { t, i18n } = useTranslation();
  const toolName = useToolName();
  const tasks = useApiPages(listStatementTasksContract, { query: { month } });
  return (
    <PagesList
      label={t('billing.statement.tasks')}
      pages={tasks}
      empty={t('billing.statement.no_tasks')}
      itemKey={({ taskId }) => taskId}
    >
      {({ tool, memberName, cost, at }) => (
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0">
            <p className="font-medium wrap-anywhere">{toolName(tool)}</p>
            <p className="text-13 text-ink-soft wrap-anywhere">
              <RelativeTime at={at} />
              {memberName !== null && ` · ${memberName}`}
            </p>
          </div>
          <span className="font-medium whitespace-nowrap tabular-nums">
            {formatCredits(cost, i18n.language)}
          </span>
        </div>
      )}
    </PagesList>
  );
}
