import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Card, Loading, Page, Skeleton, TextLink } from '#ui';
import { getPromptContract } from '../../../contract/index.ts';
import { PromptEditor } from './prompt-editor.tsx';

/** One prompt: its text, its variables, its versions, and a try. */
export function PromptEditorPage({ name }: { name: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getPromptContract, { params: { name } });
  if (data) return <PromptEditor prompt={data} />;
  return (
    <Page
      title={t('prompts.nav')}
      width="reading"
      back={<TextLink href="/settings/prompts">{t('prompts.nav')}</TextLink>}
    >
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
          <Skeleton className="mt-3 h-24 w-full" />
        </Card>
      )}
    </Page>
  );
}
