import { useTranslation } from 'react-i18next';
import type { MacroAction } from '../../../contract/index.ts';

/** What an action does, in one line; the texts of replies and notes stand below theirs. */
export function useStepWords(): (action: MacroAction, assigneeName: string | null) => string {
  const { t } = useTranslation();
  return (action, assigneeName) => {
    if (action.kind === 'status')
      return t('inbox.macros.step.status', { status: t(`inbox.status.${action.status}`) });
    if (action.kind === 'assign' && assigneeName === null) return t('inbox.macros.step.unassign');
    if (action.kind === 'assign') return t('inbox.macros.step.assign', { name: assigneeName });
    if (action.kind === 'tag') return t('inbox.macros.step.tag', { tags: action.tags.join(', ') });
    if (action.kind === 'untag') return t('inbox.macros.step.untag', { tags: action.tags.join(', ') });
    if (action.kind === 'snooze') return t('inbox.macros.step.snooze', { count: action.hours });
    return action.kind === 'reply' ? t('inbox.macros.step.reply') : t('inbox.macros.step.note');
  };
}
