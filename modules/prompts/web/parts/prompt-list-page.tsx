import { useTranslation } from 'react-i18next';
import { narrowed, PagesList, useApiList } from '#modules/accounts/web';
import { Link, Page, RelativeTime, SearchInput, Tag } from '#ui';
import { listPromptsContract, type PromptSummary } from '../../contract/index.ts';
import { promptsFor } from '../state/prompts-for.ts';

interface PromptListPageProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** All prompts, with what each is for and whether it speaks in the organisation's words. */
export function PromptListPage({ search, onSearch }: PromptListPageProps) {
  const { t } = useTranslation();
  const prompts = useApiList(listPromptsContract, undefined);
  return (
    <Page title={t('prompts.nav')} subtitle={t('prompts.list.lead')} width="reading">
      <div className="flex flex-col gap-4">
        {prompts.items.length > 0 && (
          <SearchInput label={t('prompts.list.search')} value={search} onValueChange={onSearch} />
        )}
        <PagesList
          label={t('prompts.nav')}
          pages={narrowed(prompts, promptsFor(search, prompts.items))}
          empty={t('prompts.list.none_found')}
          itemKey={({ name }) => name}
          flush
        >
          {(prompt) => <PromptRow prompt={prompt} />}
        </PagesList>
      </div>
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
  );
}
