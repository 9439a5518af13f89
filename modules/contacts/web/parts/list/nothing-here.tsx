import { useTranslation } from 'react-i18next';
import { Button, EmptyState } from '#ui';

interface NothingHereProps {
  narrowed: boolean;
  onClear: () => void;
  /** Absent for those who may not add contacts. */
  onNew: (() => void) | undefined;
}

/** Why the list is empty, and what to do about it. */
export function NothingHere({ narrowed, onClear, onNew }: NothingHereProps) {
  const { t } = useTranslation();
  if (narrowed) {
    return (
      <EmptyState action={<Button onClick={onClear}>{t('contacts.web.empty.clear')}</Button>}>
        {t('contacts.web.empty.no_match')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      action={
        onNew && (
          <Button variant="primary" onClick={onNew}>
            {t('contacts.web.new.title')}
          </Button>
        )
      }
    >
      {t('contacts.web.empty.none')}
    </EmptyState>
  );
}
