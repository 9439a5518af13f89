import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#kernel/browser';
import { useApiMutation, useInvalidate, useLeaveGuard, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  getPromptContract,
  listPromptsContract,
  listPromptVersionsContract,
  misfits,
  type PromptView,
  restorePromptContract,
  savePromptContract,
} from '../../contract/index.ts';

const changing = [getPromptContract, listPromptsContract, listPromptVersionsContract];

/** A prompt's text while somebody changes it. */
export interface PromptDraft {
  readonly text: string;
  readonly dirty: boolean;
  readonly busy: boolean;
  /** Of the text as it stands. */
  readonly misfits: ReturnType<typeof misfits>;
  /** What somebody else saved meanwhile. */
  readonly theirs: PromptView | null;
  write(text: string): void;
  discard(): void;
  save(): Promise<void>;
  /** Resolves to whether it is in force. */
  restore(version: number): Promise<boolean>;
  /** Shows theirs in place of what was being written. */
  takeTheirs(): void;
  /** Goes on, as made from theirs. */
  keepMine(): void;
}

/** @param latest as it was last read; what others save does not take away what is being written */
export function usePromptDraft(latest: PromptView): PromptDraft {
  const { t } = useTranslation();
  const tell = useTellError();
  const invalidate = useInvalidate();
  const [base, setBase] = useState(latest);
  const [written, setWritten] = useState<string | null>(null);
  const save = useApiMutation(savePromptContract);
  const restore = useApiMutation(restorePromptContract);
  const text = written ?? base.text;
  const dirty = written !== null && written.trim() !== base.text;
  useLeaveGuard(dirty, { description: t('prompts.edit.leave_what'), danger: true });
  // Whoever is not writing sees what is in force.
  if (!dirty && latest.version > base.version) {
    setBase(latest);
    setWritten(null);
  }

  const show = (prompt: PromptView) => {
    setBase(prompt);
    setWritten(null);
  };
  const refused = (error: unknown) => {
    // The newer version is read, and stands beside what is being written.
    if (error instanceof ApiError && error.code === 'prompts.changed_meanwhile') invalidate(...changing);
    tell(error);
  };
  const params = { name: base.name };

  return {
    text,
    dirty,
    busy: save.isPending || restore.isPending,
    misfits: misfits(base.variables, text),
    theirs: dirty && latest.version > base.version ? latest : null,
    write: setWritten,
    discard: () => setWritten(null),
    async save() {
      if (!dirty || save.isPending) return;
      try {
        const saved = await save.mutateAsync({ params, body: { text, madeFrom: base.version } });
        show(saved);
        invalidate(...changing);
        toast({ title: t('prompts.edit.saved', { version: saved.version }), tone: 'success' });
      } catch (error) {
        refused(error);
      }
    },
    async restore(version) {
      try {
        show(await restore.mutateAsync({ params, body: { version, madeFrom: base.version } }));
        invalidate(...changing);
        return true;
      } catch (error) {
        refused(error);
        return false;
      }
    },
    takeTheirs: () => show(latest),
    keepMine: () => setBase(latest),
  };
}
