import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import type { PromptDraft } from '../../data/use-prompt-draft.ts';

/** Somebody else was faster: whose text is to go on? */
export function TheirsNotice({ draft, version }: { draft: PromptDraft; version: number }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-control border border-edge bg-sunken p-3">
      <p className="font-medium">{t('prompts.edit.theirs', { version })}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={draft.takeTheirs}>{t('prompts.edit.see_theirs')}</Button>
        <Button onClick={draft.keepMine}>{t('prompts.edit.keep_mine')}</Button>
      </div>
    </div>
  );
}
