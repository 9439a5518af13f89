import { useTranslation } from 'react-i18next';
import { writeSearch } from '#kernel/browser';
import { LinkTabs } from '#ui';
import { questionStatuses } from '../../../contract/index.ts';
import type { QuestionFilters } from '../../state/filters.ts';

const labelKeys = {
  open: 'knowledge.web.questions.open',
  answered: 'knowledge.web.questions.answered',
  dismissed: 'knowledge.web.questions.dismissed_view',
};

/** What became of a question. */
export function QuestionStatusLinks({ filters: { status, search } }: { filters: QuestionFilters }) {
  const { t } = useTranslation();
  return (
    <LinkTabs
      label={t('knowledge.web.field.status')}
      current={status}
      links={questionStatuses.map((one) => ({
        key: one,
        href: `/knowledge/questions${writeSearch({ status: one === 'open' ? undefined : one, search })}`,
        label: t(labelKeys[one]),
      }))}
    />
  );
}
