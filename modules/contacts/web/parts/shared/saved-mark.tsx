import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import type { Saving } from '../../data/use-saving.ts';

/** Whether what is shown is what is kept. The region is always there, so that its change is read out. */
export function SavedMark({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="flex shrink-0 items-center gap-1 text-12 text-ink-soft">
      {saving.state === 'saving' && t('contacts.web.saving')}
      {saving.state === 'saved' && (
        <>
          <Check size={14} aria-hidden className="text-success" />
          {t('contacts.web.saved')}
        </>
      )}
    </span>
  );
}

/** Why a change was not kept; what was typed stands above it still. */
export function SaveError({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  if (saving.state !== 'failed') return null;
  const { title, advice } = tellError(t, saving.error);
  return (
    <p role="alert" className="text-13 text-danger">
      {title}. {advice}
    </p>
  );
}
