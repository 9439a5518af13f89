import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { cx, Link } from '#ui';
import { questionStatuses } from '../../../contract/index.ts';
import type { QuestionFilters } from '../../state/filters.ts';

const labelKeys = {
  open: 'knowledge.web.questions.open',
  answered: 'knowledge.web.questions.answered',
  dismissed: 'knowledge.web.questions.dismissed_view',
};

/** What became of a question, as views with addresses. */
export function QuestionStatusLinks({ filters: { status, search } }: { filters: QuestionFilters }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('knowledge.web.field.status')}>
      <ul className="flex rounded-control border border-line bg-surface p-0.5">
        {questionStatuses.map((one) => (
          <li key={one}>
            <Link
              href={`/knowledge/questions${writeSearch({ status: one === 'open' ? undefined : one, search })}`}
              aria-current={one === status ? 'true' : undefined}
              className={cx(
                'flex h-7 items-center whitespace-nowrap rounded-[4px] px-3 text-13 hover:bg-hover pointer-coarse:h-11',
                one === status ? 'bg-accent-wash font-medium text-ink' : 'text-ink-soft hover:text-ink',
              )}
            >
              {t(labelKeys[one])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
