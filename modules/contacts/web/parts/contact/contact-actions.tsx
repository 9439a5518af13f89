import { Archive, Combine, Ellipsis, MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, LinkButton, Menu } from '#ui';

interface ContactActionsProps {
  contactId: string;
  /** Absent for those who may not change contacts. */
  onMerge: (() => void) | undefined;
  onArchive: () => void;
}

export function ContactActions({ contactId, onMerge, onArchive }: ContactActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      <LinkButton href={`/inbox?contact=${contactId}`} icon={<MessageSquare />}>
        {t('contacts.web.conversations')}
      </LinkButton>
      {onMerge && (
        <Menu
          label={t('contacts.web.actions')}
          align="end"
          trigger={<IconButton variant="secondary" label={t('contacts.web.actions')} icon={<Ellipsis />} />}
          items={[
            { key: 'merge', label: t('contacts.web.merge.with'), icon: <Combine />, onSelect: onMerge },
            {
              key: 'archive',
              label: t('contacts.web.archive.action'),
              icon: <Archive />,
              onSelect: onArchive,
            },
          ]}
        />
      )}
    </>
  );
}
