import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { Link, RelativeTime } from '#ui';
import { listStatementSubjectsContract, type SubjectCost } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';
import { useToolName } from '../state/use-tool-name.ts';

/** What each conversation or contact of the month cost, and what for. */
export function StatementSubjects({ month }: { month: string }) {
  const { t } = useTranslation();
  const subjects = useApiPages(listStatementSubjectsContract, { query: { month } });
  return (
    <PagesList
      label={t('billing.statement.subjects')}
      pages={subjects}
      empty={t('billing.statement.no_subjects')}
      itemKey={({ about }) => about.id}
    >
      {(subject) => <SubjectRow subject={subject} />}
    </PagesList>
  );
}

function SubjectRow({ subject: { about, cost, tools, at } }: { subject: SubjectCost }) {
  const { t, i18n } = useTranslation();
  const toolName = useToolName();
  const lines = tools.map(({ tool, tasks }) =>
    t('billing.statement.times', { count: tasks, tool: toolName(tool) }),
  );
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          {about.path === null ? (
            t('billing.statement.gone')
          ) : (
            <Link href={about.path} className="hover:underline">
              {about.name || t('billing.statement.nameless')}
            </Link>
          )}
        </p>
        <p className="text-13 text-ink-soft wrap-anywhere">
          {lines.join(', ')} · <RelativeTime at={at} />
        </p>
      </div>
      <span className="font-medium whitespace-nowrap tabular-nums">{formatCredits(cost, i18n.language)}</span>
    </div>
  );
}
