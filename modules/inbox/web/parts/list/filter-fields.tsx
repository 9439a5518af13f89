import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Button, Combobox, Field, Select } from '#ui';
import { inboxPermissions } from '../../../contract/index.ts';
import { useExport } from '../../data/use-export.ts';
import { useAssigneeOptions, useChannelOptions } from '../../data/use-filter-options.ts';
import { useTagsInUse } from '../../data/use-tags-in-use.ts';
import { useTeams } from '../../data/use-teams.ts';
import { languageName, offeredLanguages } from '../../state/languages.ts';
import { type InboxFilters, viewHasAssignee, viewHasStatus } from '../../state/views.ts';

interface FilterFieldsProps {
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
}

const statuses = ['active', 'open', 'pending', 'handed_over', 'snoozed', 'resolved'] as const;
const sentiments = ['negative', 'neutral', 'positive'] as const;
const answerers = ['assistant', 'people'] as const;
const draftKinds = ['answer', 'follow_up'] as const;
const dues = ['soon', 'overdue'] as const;
const satisfactions = ['good', 'neutral', 'bad', 'rated', 'none'] as const;
const orders = ['attention', 'due', 'recent'] as const;

/** Everything that a list may be narrowed to. */
export function FilterFields({ filters, onFilter }: FilterFieldsProps) {
  const { t, i18n } = useTranslation();
  const assignees = useAssigneeOptions();
  const channels = useChannelOptions();
  const teams = useTeams().map(({ id, name }) => ({ value: id, label: name }));
  const choices = [
    ...(viewHasStatus(filters.view)
      ? []
      : [
          choice(
            'status',
            statuses.map((value) => ({ value, label: t(`inbox.status.${value}`) })),
          ),
        ]),
    ...(viewHasAssignee(filters.view) ? [] : [choice('assignee', assignees)]),
    ...(teams.length > 0 ? [choice('team', teams)] : []),
    choice('channel', channels),
    choice(
      'language',
      offeredLanguages.map((value) => ({ value, label: languageName(value, i18n.language) })),
    ),
    choice(
      'sentiment',
      sentiments.map((value) => ({ value, label: t(`ai.sentiment.${value}`) })),
    ),
    choice(
      'answeredBy',
      answerers.map((value) => ({ value, label: t(`inbox.filter.answeredBy.${value}`) })),
    ),
    choice(
      'due',
      dues.map((value) => ({ value, label: t(`inbox.filter.due.${value}`) })),
    ),
    choice(
      'draft',
      draftKinds.map((value) => ({ value, label: t(`inbox.filter.draft.${value}`) })),
    ),
    choice(
      'satisfaction',
      satisfactions.map((value) => ({ value, label: t(`inbox.filter.satisfaction.${value}`) })),
    ),
  ];
  return (
    <div className="flex flex-col gap-3">
      {choices.map(({ name, options }) => (
        <Field key={name} label={t(`inbox.filter.${name}`)}>
          <Select
            value={filters[name] ?? ''}
            onValueChange={(value) => onFilter({ [name]: value || undefined })}
            options={[{ value: '', label: t('inbox.filter.any') }, ...options]}
          />
        </Field>
      ))}
      <TagChoice filters={filters} onFilter={onFilter} />
      <Field label={t('inbox.filter.sort')}>
        <Select
          value={filters.sort ?? 'attention'}
          onValueChange={(value) => onFilter({ sort: value === 'attention' ? undefined : value })}
          options={orders.map((value) => ({ value, label: t(`inbox.filter.sort.${value}`) }))}
        />
      </Field>
      <ExportList filters={filters} />
    </div>
  );
}

function ExportList({ filters }: Pick<FilterFieldsProps, 'filters'>) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { list, busy } = useExport();
  if (!can(inboxPermissions.export)) return null;
  return (
    <Button icon={<Download />} busy={busy} onClick={() => list(filters)}>
      {t('inbox.export.list')}
    </Button>
  );
}

type Chosen =
  | 'status'
  | 'assignee'
  | 'team'
  | 'channel'
  | 'language'
  | 'sentiment'
  | 'answeredBy'
  | 'satisfaction'
  | 'due'
  | 'draft';

const choice = (name: Chosen, options: readonly { value: string; label: string }[]) => ({ name, options });

/** One of the tags that are in use. */
function TagChoice({ filters, onFilter }: FilterFieldsProps) {
  const { t } = useTranslation();
  const tags = useTagsInUse(true);
  const { tag } = filters;
  const known = tag === undefined || tags.includes(tag) ? tags : [tag, ...tags];
  return (
    <Field label={t('inbox.filter.tag')}>
      <Combobox
        value={tag}
        placeholder={t('inbox.filter.any')}
        onValueChange={(value) => onFilter({ tag: value })}
        options={known.map((value) => ({ value, label: value }))}
      />
    </Field>
  );
}
