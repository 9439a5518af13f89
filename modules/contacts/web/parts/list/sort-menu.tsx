import { ArrowDownWideNarrow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Menu, useIsPhone } from '#ui';
import type { ContactSort } from '../../state/contact-filters.ts';

const sortKeys: Readonly<Record<ContactSort, string>> = {
  recent: 'contacts.web.sort.recent',
  interest: 'contacts.web.sort.interest',
};

export function SortMenu({ sort, onSort }: { sort: ContactSort; onSort: (sort: ContactSort) => void }) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const now = t('contacts.web.sort.now', { order: t(sortKeys[sort]) });
  return (
    <Menu
      label={t('contacts.web.sort.label')}
      trigger={
        phone ? (
          <IconButton label={now} icon={<ArrowDownWideNarrow />} />
        ) : (
          <Button variant="ghost" aria-label={now} icon={<ArrowDownWideNarrow className="text-ink-soft" />}>
            {t(sortKeys[sort])}
          </Button>
        )
      }
      items={[
        {
          kind: 'radio',
          key: 'sort',
          label: t('contacts.web.sort.label'),
          value: sort,
          onValueChange: (value) => onSort(value as ContactSort),
          options: (['recent', 'interest'] as const).map((value) => ({ value, label: t(sortKeys[value]) })),
        },
      ]}
    />
  );
}
