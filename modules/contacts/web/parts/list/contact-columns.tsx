import type { TFunction } from 'i18next';
import { Avatar, type Column, RelativeTime } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import { shownIdentities } from '../../state/merge-preview.ts';
import { InterestMeter } from '../shared/interest-meter.tsx';
import { StageBadge } from '../shared/stage-badge.tsx';
import { TagList } from '../shared/tag-list.tsx';

/** Tags that a row has room for. */
const tagsShown = 2;

/** How the list tells of a contact; the first column is the link. */
export const contactColumns = (t: TFunction): Column<Contact>[] => [
  {
    id: 'name',
    header: t('contacts.web.field.name'),
    cell: ({ name }) => (
      <>
        <Avatar name={name} />
        <span className="max-w-32 truncate md:max-w-56">{name}</span>
      </>
    ),
  },
  {
    id: 'identities',
    header: t('contacts.web.field.identities'),
    cell: (contact) => <Reach contact={contact} t={t} />,
  },
  {
    id: 'company',
    header: t('contacts.web.field.company'),
    cell: ({ company }) => <span className="block max-w-48 truncate">{company}</span>,
    hidden: true,
  },
  {
    id: 'stage',
    header: t('contacts.web.field.stage'),
    cell: ({ stage }) => <StageBadge stage={stage} />,
  },
  {
    id: 'interest',
    header: t('contacts.web.interest.label'),
    cell: ({ interest }) => <InterestMeter interest={interest} />,
    width: '7rem',
  },
  {
    id: 'tags',
    header: t('contacts.web.field.tags'),
    cell: ({ tags }) => <TagList tags={tags} atMost={tagsShown} />,
  },
  {
    id: 'seen',
    header: t('contacts.web.field.last_seen'),
    cell: ({ lastSeenAt }) => lastSeenAt && <RelativeTime at={lastSeenAt} length="short" />,
    align: 'end',
  },
  {
    id: 'created',
    header: t('contacts.web.field.created'),
    cell: ({ createdAt }) => <RelativeTime at={createdAt} length="short" />,
    align: 'end',
    hidden: true,
  },
];

/** One way to reach them, and how many more there are. */
function Reach({ contact, t }: { contact: Contact; t: TFunction }) {
  const [first, ...others] = shownIdentities(contact);
  if (!first) return null;
  return (
    <span className="flex items-center gap-1">
      <span className="max-w-72 truncate tabular-nums">{first.value}</span>
      {others.length > 0 && (
        <span title={others.map(({ value }) => value).join(', ')} className="text-12">
          {t('contacts.web.identities.more', { count: others.length })}
        </span>
      )}
    </span>
  );
}
