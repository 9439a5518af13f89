import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { QueryError, useApiQuery, useSession } from '#modules/accounts/web';
import { EmptyState, Link, LinkButton, Loading, Page, Skeleton, TextLink } from '#ui';
import { listTonesContract, toolsPermissions } from '../../contract/index.ts';

/** How the organisation sounds: every tone of its own. */
export default function TonesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useApiQuery(listTonesContract, undefined);
  return (
    <Page
      title={t('tools.tone.title')}
      subtitle={t('tools.tone.lead')}
      width="reading"
      back={<TextLink href="/tools/write">{t('tools.write.title')}</TextLink>}
      action={
        can(toolsPermissions.edit) && (
          <LinkButton variant="primary" href="/tools/write/tones/new" icon={<Plus />}>
            {t('tools.tone.create')}
          </LinkButton>
        )
      }
    >
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div>
          <Loading />
          <Skeleton className="w-3/5" />
        </div>
      ) : data.items.length === 0 ? (
        <EmptyState>{t('tools.tone.none')}</EmptyState>
      ) : (
        <ul aria-label={t('tools.tone.title')} className="divide-y divide-line border-y border-line">
          {data.items.map(({ id, name, exampleCount }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-3">
              <Link href={`/tools/write/tones/${id}`} className="font-medium hover:underline">
                {name}
              </Link>
              <span className="text-13 text-ink-soft">
                {t('tools.tone.examples', { count: exampleCount })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
