import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { confirm, type Question, useUnsavedGuard } from '#ui';

interface Leaving {
  readonly pathname: string;
}

/** What becomes of what was written; `danger` where it is lost. */
type Consequence = Pick<Question, 'description' | 'danger'>;

/**
 * Asks before something unsaved is left, by a link inside the application as by closing the tab.
 * @param leaves whether another address is another place; every one is, where nothing is said
 */
export function useLeaveGuard(
  unsaved: boolean,
  consequence: Consequence,
  leaves: (from: Leaving, to: Leaving) => boolean = () => true,
): void {
  const { t } = useTranslation();
  useUnsavedGuard(unsaved);
  useBlocker({
    disabled: !unsaved,
    enableBeforeUnload: false,
    shouldBlockFn: async ({ current, next }) =>
      leaves(current, next) &&
      !(await confirm({
        ...consequence,
        title: t('accounts.web.unsaved.title'),
        action: t('accounts.web.unsaved.leave'),
        cancel: t('accounts.web.unsaved.stay'),
      })),
  });
}
