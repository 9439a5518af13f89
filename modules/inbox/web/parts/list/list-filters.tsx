import { ListFilter } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { getContactContract } from '#modules/contacts/contract';
import { Chip, Combobox, Field, IconButton, Popover, SearchInput, Select, useDebounced } from '#ui';
import { listChannelsContract } from '../../../contract/index.ts';
import { useTagsInUse } from '../../data/use-tags-in-use.ts';
import { type InboxFilters, viewHasStatus } from '../../state/views.ts';

interface ListFiltersProps {
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
}

const statuses = ['open', 'pending', 'handed_over', 'snoozed', 'resolved'] as const;
type Status = (typeof statuses)[number];

/** Channels that the filter offers; whoever has more finds them by the search. */
const mostChannels = 100;

export function ListFilters({ filters, onFilter }: ListFiltersProps) {
  const { t } = useTranslation();
  const { status, channel, tag, contact } = filters;
  const channels = useApiQuery(listChannelsContract, { query: { limit: mostChannels } }).data?.items ?? [];
  const channelName = channels.find(({ id }) => id === channel)?.name ?? '';
  return (
    <search className="flex flex-col gap-2">
      <div className="flex items-center gap-1">
        <SearchWords filters={filters} onFilter={onFilter} />
        <Popover
          label={t('inbox.filter.label')}
          align="end"
          trigger={<IconButton label={t('inbox.filter.label')} icon={<ListFilter />} />}
        >
          <div className="flex flex-col gap-3">
            {!viewHasStatus(filters.view) && (
              <Field label={t('inbox.filter.status')}>
                <Select
                  value={status ?? ''}
                  onValueChange={(value) => onFilter({ status: (value || undefined) as Status | undefined })}
                  options={[
                    { value: '', label: t('inbox.filter.any') },
                    ...statuses.map((value) => ({ value, label: t(`inbox.status.${value}`) })),
                  ]}
                />
              </Field>
            )}
            <Field label={t('inbox.filter.channel')}>
              <Select
                value={channel ?? ''}
                onValueChange={(value) => onFilter({ channel: value || undefined })}
                options={[
                  { value: '', label: t('inbox.filter.any') },
                  ...channels.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </Field>
            <TagChoice filters={filters} onFilter={onFilter} />
          </div>
        </Popover>
      </div>
      {(status || channel || tag || contact) && (
        <div className="flex flex-wrap gap-1">
          {status && (
            <Chip label={t(`inbox.status.${status}`)} onRemove={() => onFilter({ status: undefined })} />
          )}
          {channel && <Chip label={channelName} onRemove={() => onFilter({ channel: undefined })} />}
          {tag && <Chip label={`#${tag}`} onRemove={() => onFilter({ tag: undefined })} />}
          {contact && <ContactChip contactId={contact} onRemove={() => onFilter({ contact: undefined })} />}
        </div>
      )}
    </search>
  );
}

/** Whose conversations the list is narrowed to. */
function ContactChip({ contactId, onRemove }: { contactId: string; onRemove: () => void }) {
  const contact = useApiQuery(getContactContract, { params: { id: contactId } }).data;
  return <Chip label={contact?.name ?? '…'} onRemove={onRemove} />;
}

/** The words to search: shown as typed, asked for when they stand still. */
function SearchWords({ filters, onFilter }: ListFiltersProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(filters.search);
  const settled = useDebounced(words, 250);
  // What was typed goes out once; only a search that changed elsewhere (a link, the way back) comes in.
  const sent = useRef(filters.search);
  useEffect(() => {
    if (settled === sent.current) return;
    sent.current = settled;
    onFilter({ search: settled });
  }, [settled, onFilter]);
  useEffect(() => {
    if (filters.search === sent.current) return;
    sent.current = filters.search;
    setWords(filters.search);
  }, [filters.search]);
  return (
    <div className="min-w-0 grow">
      <SearchInput label={t('inbox.filter.search')} value={words} onValueChange={setWords} />
    </div>
  );
}

/** One of the tags that are in use. */
function TagChoice({ filters, onFilter }: ListFiltersProps) {
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
