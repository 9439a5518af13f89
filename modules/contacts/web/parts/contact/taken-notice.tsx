import { useTranslation } from 'react-i18next';
import { Button, TextLink } from '#ui';
import type { Contact } from '../../../contract/index.ts';

interface TakenNoticeProps {
  /** Whose address it is. */
  owner: Contact;
  /** Offers to make the two one; absent where there is nothing to merge yet. */
  onMerge?: () => void;
}

/** An address belongs to somebody else: who that is, and the way on. */
export default function TakenNotice({ owner, onMerge }: TakenNoticeProps) {
  const { t } = useTranslation();
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-2 rounded-control border border-brass px-3 py-2"
    >
      <p>
        {t('contacts.web.taken.by')} <TextLink href={`/contacts/${owner.id}`}>{owner.name}</TextLink>
      </p>
      {onMerge && (
        <>
          <p className="text-13 text-ink-soft">{t('contacts.web.taken.offer')}</p>
          <Button size="sm" onClick={onMerge}>
            {t('contacts.web.merge.action')}
          </Button>
        </>
      )}
    </div>
  );
}
