import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, tellError } from '#kernel/browser';
import { useSession } from '#modules/accounts/web';
import { Button, ErrorState, LinkButton, Page } from '#ui';
import { knowledgeErrors, knowledgePermissions } from '../../../contract/index.ts';
import { useArchive } from '../../data/use-archive.ts';

interface ArticleMissingProps {
  id: string;
  title: string;
  error: unknown;
  onRetry: () => void;
}

/** No article to show. An archived one is not found either: those who may can bring it back from here. */
export function ArticleMissing({ id, title, error, onRetry }: ArticleMissingProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { restore } = useArchive();
  const [busy, setBusy] = useState(false);
  const gone = error instanceof ApiError && error.code === knowledgeErrors.articleNotFound.code;

  async function bringBack(): Promise<void> {
    setBusy(true);
    const done = await restore([id]);
    setBusy(false);
    if (done.length > 0) onRetry();
  }

  return (
    <Page title={title} hideTitle>
      <ErrorState {...tellError(t, error)} onRetry={gone ? undefined : onRetry} className="pb-4" />
      {gone && (
        <div className="mx-auto flex w-full max-w-[480px] flex-wrap gap-2 px-6">
          <LinkButton href="/knowledge" variant="primary">
            {t('knowledge.web.missing.list')}
          </LinkButton>
          {can(knowledgePermissions.write) && (
            <Button busy={busy} onClick={() => void bringBack()}>
              {t('knowledge.web.missing.restore')}
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}
