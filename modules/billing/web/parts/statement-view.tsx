import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '#kernel/browser';
import { QueryAnswer, useApiQuery, useSession } from '#modules/accounts/web';
import { IconButton, Skeleton } from '#ui';
import { getStatementContract } from '../../contract/index.ts';
import { creditsState } from '../state/credits-view.ts';
import { formatMonth, isMonth, monthAt, monthsOn } from '../state/months.ts';
import { StatementExport } from './statement-export.tsx';
import { StatementSubjects } from './statement-subjects.tsx';
import { StatementTables } from './statement-tables.tsx';
import { StatementTasks } from './statement-tasks.tsx';

/** A month that adds up, and what it was spent on. */
export function StatementView() {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const [asked, change] = useUrlState(creditsState);
  const now = monthAt(new Date(), organisation.timeZone);
  const month = asked.month !== undefined && isMonth(asked.month) ? asked.month : now;
  const query = useApiQuery(getStatementContract, { query: { month } });
  const go = (count: number) => change({ month: monthsOn(month, count) });
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <div className="flex items-center gap-1">
          <IconButton label={t('billing.statement.previous')} icon={<ChevronLeft />} onClick={() => go(-1)} />
          <h2 className="min-w-36 text-center text-16 font-semibold" aria-live="polite">
            {formatMonth(month, i18n.language)}
          </h2>
          <IconButton
            label={t('billing.statement.next')}
            icon={<ChevronRight />}
            disabled={month >= now}
            onClick={() => go(1)}
          />
        </div>
        <StatementExport month={month} />
      </div>
      <QueryAnswer query={query} skeleton={<Skeleton className="h-60" />}>
        {(statement) => <StatementTables statement={statement} />}
      </QueryAnswer>
      <h3 className="mt-6 mb-3 font-semibold">{t('billing.statement.subjects')}</h3>
      <StatementSubjects month={month} />
      <h3 className="mt-6 mb-3 font-semibold">{t('billing.statement.tasks')}</h3>
      <StatementTasks month={month} />
    </>
  );
}
