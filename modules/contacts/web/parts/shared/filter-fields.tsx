import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Field, Select, TagInput } from '#ui';
import { knownTags } from '../../data/cached-contacts.ts';
import type { ContactFilters } from '../../state/contact-filters.ts';
import { stageKeys, stages } from '../../state/stages.ts';

export interface FilterProps {
  filters: ContactFilters;
  onFilter: (change: Partial<ContactFilters>) => void;
  /** The board shows every stage, so it leaves this one out. */
  withStage?: boolean;
}

/** Levels of interest that are offered; the URL may ask for any. */
const levels = [25, 50, 75];

/** The filters themselves; each takes effect at once. */
export function FilterFields({ filters, onFilter, withStage }: FilterProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { stage, class: ofClass, tag, minInterest } = filters;
  const offered = [...new Set([...levels, minInterest ?? 0])]
    .filter((level) => level > 0)
    .sort((a, b) => a - b);
  return (
    <div className="flex flex-col gap-3">
      {withStage && (
        <Field label={t('contacts.web.field.stage')}>
          <Select
            value={stage ?? ''}
            onValueChange={(value) => onFilter({ stage: (value || undefined) as ContactFilters['stage'] })}
            options={[
              { value: '', label: t('contacts.web.filter.everybody') },
              { value: 'any', label: t('contacts.web.filter.any_lead') },
              ...stages.map((value) => ({ value, label: t(stageKeys[value]) })),
            ]}
          />
        </Field>
      )}
      <Field label={t('contacts.class.filter')}>
        <Select
          value={ofClass ?? ''}
          onValueChange={(value) => onFilter({ class: (value || undefined) as ContactFilters['class'] })}
          options={[
            { value: '', label: t('contacts.class.any') },
            ...stages.map((value) => ({ value, label: t(stageKeys[value]) })),
          ]}
        />
      </Field>
      <Field label={t('contacts.web.filter.min_interest')}>
        <Select
          value={minInterest === undefined ? '' : String(minInterest)}
          onValueChange={(value) => onFilter({ minInterest: value === '' ? undefined : Number(value) })}
          options={[
            { value: '', label: t('contacts.web.filter.any_interest') },
            ...offered.map((level) => ({
              value: String(level),
              label: t('contacts.web.filter.at_least', { points: level }),
            })),
          ]}
        />
      </Field>
      <Field label={t('contacts.web.filter.tag')}>
        <TagInput
          value={tag ? [tag] : []}
          suggestions={knownTags(queries)}
          placeholder={t('contacts.web.filter.tag_hint')}
          onValueChange={(tags) => onFilter({ tag: tags.at(-1) })}
        />
      </Field>
    </div>
  );
}
