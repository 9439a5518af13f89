import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { confirm, useUnsavedGuard } from '#ui';

/** Asks before the prompt is left while something in it is unsaved, whatever link leads away. */
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation();
  useUnsavedGuard(unsaved);
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: false,
    shouldBlockFn: async () =>
      !(await confirm({
        title: t('prompts.edit.leave_sure'),
        description: t('prompts.edit.leave_what'),
        action: t('prompts.edit.leave'),
        danger: true,
      })),
  });
}
