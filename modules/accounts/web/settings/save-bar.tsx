import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, useUnsavedGuard } from '#ui';

/** The button of a settings form, and whether what is shown is what is kept. */
export function SaveBar({ dirty, busy, saved }: { dirty: boolean; busy: boolean; saved: boolean }) {
  const { t } = useTranslation();
  useUnsavedGuard(dirty);
  return (
    <div className="flex items-center gap-3">
      <Button type="submit" variant="primary" busy={busy}>
        {t('accounts.web.form.save')}
      </Button>
      <span role="status" className="flex items-center gap-1 text-13 text-ink-soft">
        {dirty && t('accounts.web.form.unsaved')}
        {!dirty && saved && (
          <>
            <Check aria-hidden className="text-success" />
            {t('accounts.web.form.saved')}
          </>
        )}
      </span>
    </div>
  );
}
