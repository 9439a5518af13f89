import { useTranslation } from 'react-i18next';
import { PagesList, useApiPages } from '#modules/accounts/web';
import { Link, RelativeTime } from '#ui';
import { listStatementSubjectsContract, type SubjectCost } from '../../contract/index.ts';
import { useToolName } from '../state/use-tool-name.ts';
import { CreditsRow } from './credits-row.tsx';

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
  const { t } = useTranslation();
  const toolName = useToolName();
  const lines = tools.map(({ tool, tasks }) =>
    t('billing.statement.times', { count: tasks, tool: toolName(tool) }),
  );
  return (
    <CreditsRow
      title={
        about.path === null ? (
          t('billing.statement.gone')
        ) : (
          <Link href={about.path} className="hover:underline">
            {about.name || t('billing.statement.nameless')}
          </Link>
        )
      }
      note={
        <>
          {lines.join(', ')} · <RelativeTime at={at} />
        </>
      }
      credits={cost}
    />
  );
}
