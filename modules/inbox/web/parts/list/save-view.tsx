import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, lazyDialog, useShortcut } from '#ui';
import type { InboxFilters } from '../../state/views.ts';
import type { SaveViewDialogProps } from '../views/save-view-dialog.tsx';

const SaveViewDialog = lazyDialog<SaveViewDialogProps>(() => import('../views/save-view-dialog.tsx'));

/** Keeps the filters that are shown under a name. */
export function SaveView({ filters }: { filters: InboxFilters }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useShortcut('v', () => setOpen(true), t('inbox.shortcut.save_view'));
  return (
    <>
      <IconButton label={t('inbox.saved.save')} icon={<BookmarkPlus />} onClick={() => setOpen(true)} />
      {/* Another list is another view: nothing of what was typed for the former one stays. */}
      <SaveViewDialog key={JSON.stringify(filters)} open={open} onOpenChange={setOpen} />
    </>
  );
}
