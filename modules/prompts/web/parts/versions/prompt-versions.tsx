import { useTranslation } from 'react-i18next';
import { type ApiPages, useApiPages, VersionsDrawer } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  listPromptVersionsContract,
  type PromptVersionView,
  type PromptView,
} from '../../../contract/index.ts';
import type { PromptDraft } from '../../data/use-prompt-draft.ts';
import { TextDifference } from './text-difference.tsx';

export interface PromptVersionsProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly prompt: PromptView;
  readonly draft: PromptDraft;
  readonly mayEdit: boolean;
}

/** What the prompt has said, the latest first and the program's own last; each is compared, and brought back. */
export default function PromptVersions({ open, onOpenChange, prompt, draft, mayEdit }: PromptVersionsProps) {
  const { t } = useTranslation();
  const pages = useApiPages(
    listPromptVersionsContract,
    { params: { name: prompt.name }, query: {} },
    { enabled: open },
  );

  async function goBackTo(version: number): Promise<boolean> {
    if (!(await draft.restore(version))) return false;
    const title =
      version === 0 ? t('prompts.versions.restored_to_ours') : t('prompts.versions.restored', { version });
    toast({ title, tone: 'success' });
    return true;
  }

  return (
    <VersionsDrawer
      open={open}
      onOpenChange={onOpenChange}
      pages={withOurs(pages, prompt)}
      wordsOf={({ version, restoredFrom, createdBy }) => ({
        // The program's own is in force as 0, or as the version that went back to it.
        inForce: version === 0 ? !prompt.own : version === prompt.version,
        title: version === 0 ? t('prompts.versions.ours') : undefined,
        by: createdBy?.name,
        from: restoredFrom === 0 ? t('prompts.versions.restored_ours') : undefined,
      })}
      restore={mayEdit ? { unsaved: draft.dirty, busy: draft.busy, run: goBackTo } : undefined}
    >
      {({ text }) => <TextDifference title={t('prompts.difference.title')} from={text} to={draft.text} />}
    </VersionsDrawer>
  );
}

type Shown = Pick<PromptVersionView, 'version' | 'text' | 'restoredFrom' | 'createdBy'> & {
  readonly createdAt: string | null;
};

/** Below the oldest stands what the program brings, which is no row of the organisation's. */
function withOurs(pages: ApiPages<PromptVersionView>, { ours }: PromptView): ApiPages<Shown> {
  const unread = pages.isPending || pages.hasMore || (pages.error !== null && pages.items.length === 0);
  if (unread) return pages;
  const first = { version: 0, text: ours, restoredFrom: null, createdBy: null, createdAt: null };
  return { ...pages, items: [...pages.items, first] };
}
