import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { Button, EmptyState, LinkButton } from '#ui';
import { inboxPermissions } from '../../../contract/index.ts';
import { type InboxFilters, noFilters, type ViewKey } from '../../state/views.ts';

interface NothingHereProps {
  view: ViewKey;
  narrowed: boolean;
  onFilter: (change: Partial<InboxFilters>) => void;
}

/** Why a list is empty, and what to do about it. */
export function NothingHere({ view, narrowed, onFilter }: NothingHereProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  if (narrowed) {
    const clear = () => onFilter(noFilters);
    return (
      <EmptyState action={<Button onClick={clear}>{t('inbox.empty.clear')}</Button>}>
        {t('inbox.empty.no_match')}
      </EmptyState>
    );
  }
  if (view !== 'all') return <EmptyState>{t(`inbox.empty.view.${view}`)}</EmptyState>;
  return (
    <EmptyState
      action={
        can(inboxPermissions.manage) && (
          <LinkButton href="/settings/channels" variant="primary">
            {t('inbox.empty.snippet')}
          </LinkButton>
        )
      }
    >
      {t('inbox.empty.none')}
    </EmptyState>
  );
}
