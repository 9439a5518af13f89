import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '#ui';
import type { ArticleEditor } from '../../data/use-article-editor.ts';

/** Whether what is shown is what is kept. */
export function SaveState({ editor: { base, dirty, busy } }: { editor: ArticleEditor }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="flex items-center gap-1 text-13 text-ink-soft empty:hidden">
      {busy
        ? t('knowledge.web.editor.saving')
        : dirty
          ? t('knowledge.web.editor.unsaved')
          : base && (
              <>
                <Check aria-hidden className="text-success" />
                <span>
                  {t('knowledge.web.editor.saved')} <RelativeTime at={base.updatedAt} />
                </span>
              </>
            )}
    </span>
  );
}
