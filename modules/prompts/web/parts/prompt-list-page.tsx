import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery } from '#modules/accounts/web';
import { Card, EmptyState, Link, Loading, Page, RelativeTime, SearchInput, Skeleton, Tag } from '#ui';
import { listPromptsContract, type PromptSummary } from '../../contract/index.ts';
import { promptsFor } from '../state/prompts-for.ts';

interface PromptListPageProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** All prompts, with what each is for and whether it speaks in the organisation's words. */
export function PromptListPage({ search, onSearch }: PromptListPageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(listPromptsContract, undefined);
  const found = promptsFor(search, data?.items ?? []);
  return (
    <Page title={t('prompts.nav')} subtitle={t('prompts.list.lead')} width="reading">
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Card>
          <Loading />
          <Skeleton className="w-3/5" />
        </Card>
      ) : (
        <div className="flex flex-col gap-4">
          <SearchInput label={t('prompts.list.search')} value={search} onValueChange={onSearch} />
          {found.length === 0 ? (
            <EmptyState>{t('prompts.list.none_found')}</EmptyState>
          ) : (
            <Card flush>
              <ul className="divide-y divide-line">
                {found.map((prompt) => (
                  <PromptRow key={prompt.name} prompt={prompt} />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
    </Page>
  );
}

function PromptRow({
  prompt: { name, title, purpose, own, changedAt, changedBy },
}: {
  prompt: PromptSummary;
}) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        href={`/settings/prompts?prompt=${name}`}
        className="flex flex-col gap-0.5 px-4 py-3 -outline-offset-2 hover:bg-hover"
      >
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium wrap-anywhere">{title}</span>
          <code translate="no" className="font-mono text-12 text-ink-soft">
            {name}
          </code>
          {own && <Tag tone="accent">{t('prompts.list.own')}</Tag>}
        </span>
        <span className="text-13 text-ink-soft">{purpose}</span>
        {changedAt !== null && (
          <span className="text-13 text-ink-soft">
            {changedBy
              ? t('prompts.list.changed', { name: changedBy.name })
              : t('prompts.list.changed_by_nobody')}{' '}
            <RelativeTime at={changedAt} />
          </span>
        )}
      </Link>
    </li>
  );
}
