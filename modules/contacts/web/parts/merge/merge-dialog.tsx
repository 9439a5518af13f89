import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useTellError } from '#modules/accounts/web';
import { Button, Dialog } from '#ui';
import { type Contact, getContactContract } from '../../../contract/index.ts';
import { contactRequest } from '../../data/cached-contacts.ts';
import { useMerge } from '../../data/use-merge.ts';
import { ContactSearch } from './contact-search.tsx';
import { MergePreviewList } from './merge-preview-list.tsx';

interface MergeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  contactId: string;
  /** Whom to merge with; the reader is asked where it is not known yet. */
  otherId?: string;
  /** The contact that stays. */
  onMerged?: (contact: Contact) => void;
}

/** Shows what a merge brings before it happens. It can be undone exactly, so this preview is the only question. */
export default function MergeDialog({ open, onOpenChange, ...rest }: MergeDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('contacts.web.merge.title')}
      description={t('contacts.web.merge.lead')}
    >
      {open && <MergeBody {...rest} onClose={() => onOpenChange(false)} />}
    </Dialog>
  );
}

type MergeBodyProps = Omit<MergeDialogProps, 'open' | 'onOpenChange'> & { onClose: () => void };

function MergeBody({ contactId, otherId, onMerged, onClose }: MergeBodyProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const merge = useMerge();
  const [chosen, setChosen] = useState(otherId);
  const [swapped, setSwapped] = useState(false);
  const [busy, setBusy] = useState(false);
  const one = useApiQuery(getContactContract, contactRequest(contactId));
  const two = useApiQuery(getContactContract, contactRequest(chosen ?? contactId), {
    enabled: chosen !== undefined,
  });
  // Until somebody is chosen, the second query stands at the first one's place.
  const other = chosen === undefined ? undefined : two.data;
  const stays = swapped ? other : one.data;
  const goes = swapped ? one.data : other;
  const run = async (): Promise<void> => {
    if (!stays || !goes) return;
    setBusy(true);
    try {
      const merged = await merge(stays, goes);
      onClose();
      onMerged?.(merged);
    } catch (error) {
      tell(error);
      setBusy(false);
    }
  };
  const error = one.error ?? two.error;
  return (
    <div className="flex flex-col gap-4">
      {otherId === undefined && (
        <ContactSearch except={contactId} value={other} onValueChange={(id) => setChosen(id)} />
      )}
      {error && <QueryError error={error} />}
      {stays && goes && <MergePreviewList stays={stays} goes={goes} />}
      <div className="flex flex-wrap justify-end gap-2 pt-2">
        {stays && goes && (
          <Button
            variant="ghost"
            className="me-auto"
            icon={<ArrowLeftRight />}
            onClick={() => setSwapped(!swapped)}
          >
            {t('contacts.web.merge.swap')}
          </Button>
        )}
        <Button onClick={onClose}>{t('contacts.web.cancel')}</Button>
        <Button variant="primary" busy={busy} disabled={!stays || !goes} onClick={() => void run()}>
          {t('contacts.web.merge.action')}
        </Button>
      </div>
    </div>
  );
}
