import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { confirm, useUnsavedGuard } from '#ui';

/** Asks before unsaved text is left, by a link inside the application as by closing the tab. */
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation();
  useUnsavedGuard(unsaved);
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      return !(await confirm({
        title: t('knowledge.web.leave.title'),
        description: t('knowledge.web.leave.text'),
        action: t('knowledge.web.leave.action'),
        cancel: t('knowledge.web.leave.stay'),
      }));
    },
  });
}
