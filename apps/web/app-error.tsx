import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '#ui';

/** A page that failed while it was drawn or loaded; the frame around it still works. */
export function AppError({ reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <ErrorState
      title={t('accounts.web.broken.title')}
      advice={t('accounts.web.broken.text')}
      onRetry={reset}
    />
  );
}
