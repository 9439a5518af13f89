import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { getContactContract } from '#modules/contacts/contract';
import { Chip } from '#ui';
import { useAssigneeOptions, useChannelOptions } from '../../data/use-filter-options.ts';
import { useTeams } from '../../data/use-teams.ts';
import { languageName } from '../../state/languages.ts';
import type { InboxFilters } from '../../state/views.ts';

interface FilterChipsProps {
  filters: InboxFilters;
  onFilter: (change: Partial<InboxFilters>) => void;
}

/** What the list is narrowed to, each with the way to let it go. */
export function FilterChips({ filters, onFilter }: FilterChipsProps) {
  const { t, i18n } = useTranslation();
  const channels = useChannelOptions();
  const assignees = useAssigneeOptions();
  const teams = useTeams();
  const {
    status,
    channel,
    assignee,
    team,
    tag,
    language,
    sentiment,
    answeredBy,
    satisfaction,
    unread,
    due,
    draft,
    since,
    contact,
  } = filters;
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  const nameIn = (options: readonly { value: string; label: string }[], wanted: string): string =>
    options.find(({ value }) => value === wanted)?.label ?? '…';
  const chips: [keyof InboxFilters, string | undefined][] = [
    ['status', status && t(`inbox.status.${status}`)],
    ['channel', channel && nameIn(channels, channel)],
    ['assignee', assignee && nameIn(assignees, assignee)],
    ['team', team && (teams.find(({ id }) => id === team)?.name ?? '…')],
    ['tag', tag && `#${tag}`],
    ['language', language && languageName(language, i18n.language)],
    ['sentiment', sentiment && t(`ai.sentiment.${sentiment}`)],
    ['answeredBy', answeredBy && t(`inbox.filter.answeredBy.${answeredBy}`)],
    ['satisfaction', satisfaction && t(`inbox.filter.satisfaction.${satisfaction}`)],
    ['unread', unread && t('inbox.filter.unread')],
    ['due', due && t(`inbox.filter.due.${due}`)],
    ['draft', draft && t(`inbox.filter.draft.${draft}`)],
    ['since', since && t('inbox.filter.since', { when: moment.format(new Date(since)) })],
  ];
  const shown = chips.filter((chip): chip is [keyof InboxFilters, string] => chip[1] !== undefined);
  if (shown.length === 0 && !contact) return null;
  return (
    <div className="flex flex-wrap gap-1">
      {shown.map(([name, label]) => (
        <Chip key={name} label={label} onRemove={() => onFilter({ [name]: undefined })} />
      ))}
      {contact && <ContactChip contactId={contact} onRemove={() => onFilter({ contact: undefined })} />}
    </div>
  );
}

/** Whose conversations the list is narrowed to. */
function ContactChip({ contactId, onRemove }: { contactId: string; onRemove: () => void }) {
  const contact = useApiQuery(getContactContract, { params: { id: contactId } }).data;
  return <Chip label={contact?.name ?? '…'} onRemove={onRemove} />;
}
