import { ListFilter } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Chip, IconButton, Popover, useIsPhone } from '#ui';
import { stageKeys } from '../../state/stages.ts';
import { FilterFields, type FilterProps } from './filter-fields.tsx';
import { SearchWords } from './search-words.tsx';

interface FilterBarProps extends FilterProps {
  /** What stands beside the filters, before their chips: the order. */
  children?: ReactNode;
}

/** Search and filters. What narrows the list stands as a chip: pressed to change, crossed out to remove. */
export function FilterBar({ filters, onFilter, withStage = false, children }: FilterBarProps) {
  const { t, i18n } = useTranslation();
  const phone = useIsPhone();
  const [open, setOpen] = useState(false);
  const onSearch = useCallback((search: string) => onFilter({ search }), [onFilter]);
  const { stage, stageSince, class: ofClass, tag, minInterest } = filters;
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const stageWords = stage === 'any' ? t('contacts.web.filter.any_lead') : stage && t(stageKeys[stage]);
  const chips = [
    {
      key: 'stage',
      shown: withStage && stage,
      label: t('contacts.web.filter.chip.stage', { stage: stageWords }),
    },
    {
      key: 'stageSince',
      shown: withStage && stageSince,
      label: t('contacts.web.filter.chip.stage_since', {
        when: stageSince && moment.format(new Date(stageSince)),
      }),
    },
    {
      key: 'class',
      shown: ofClass,
      label: t('contacts.class.of', { stage: ofClass && t(stageKeys[ofClass]) }),
    },
    { key: 'tag', shown: tag, label: t('contacts.web.filter.chip.tag', { tag }) },
    {
      key: 'minInterest',
      shown: minInterest,
      label: t('contacts.web.filter.chip.min_interest', { points: minInterest }),
    },
  ].filter(({ shown }) => shown);
  return (
    <search className="contents">
      <div className="min-w-0 grow basis-32 md:max-w-72">
        <SearchWords label={t('contacts.web.search')} value={filters.search} onValueChange={onSearch} />
      </div>
      <Popover
        label={t('contacts.web.filter.label')}
        open={open}
        onOpenChange={setOpen}
        trigger={
          phone ? (
            <IconButton label={t('contacts.web.filter.label')} icon={<ListFilter />} />
          ) : (
            <Button variant="ghost" icon={<ListFilter className="text-ink-soft" />}>
              {t('contacts.web.filter.label')}
            </Button>
          )
        }
      >
        <FilterFields filters={filters} onFilter={onFilter} withStage={withStage} />
      </Popover>
      {children}
      {chips.length > 0 && (
        <div className="flex flex-wrap gap-2 max-md:w-full">
          {chips.map(({ key, label }) => (
            <Chip
              key={key}
              label={label}
              onPress={() => setOpen(true)}
              onRemove={() => onFilter({ [key]: undefined })}
            />
          ))}
        </div>
      )}
    </search>
  );
}
