import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { ErrorState, toast } from '#ui';

/** The error state of something that could not be read, in the server's words. */
export function QueryError({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  return <ErrorState {...tellError(t, error)} onRetry={onRetry} />;
}

/** Tells in passing that a change has failed. */
export function useTellError(): (error: unknown) => void {
  const { t } = useTranslation();
  return useCallback(
    (error) => {
      const { title, advice } = tellError(t, error);
      toast({ title, description: advice, tone: 'danger' });
    },
    [t],
  );
}
