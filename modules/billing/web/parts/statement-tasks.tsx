import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { RelativeTime } from '#ui';
import { listStatementTasksContract } from '../../contract/index.ts';
import { useToolName } from '../state/use-tool-name.ts';
import { CreditsRow } from './credits-row.tsx';

/** What each task of the month cost. */
export function StatementTasks({ month }: { month: string }) {
  const { t } = useTranslation();
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
        <CreditsRow
          title={toolName(tool)}
          note={
            <>
              <RelativeTime at={at} />
              {memberName !== null && ` · ${memberName}`}
            </>
          }
          credits={cost}
        />
      )}
    </PagesList>
  );
}
