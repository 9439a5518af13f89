import { Copy, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { QueryError, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Button, EmptyState, Link, LinkButton, Loading, Menu, Page, Skeleton, TextLink } from '#ui';
import {
  copyTemplateContract,
  listTemplatesContract,
  toolsPermissions,
  writeTemplates,
} from '../../contract/index.ts';
import { templateKeys } from '../write/template-words.ts';

/** The organisation's own templates, and the ways to a new one. */
export default function TemplatesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { data, error, refetch } = useApiQuery(listTemplatesContract, undefined);
  return (
    <Page
      title={t('tools.template.title')}
      subtitle={t('tools.template.lead')}
      width="reading"
      back={<TextLink href="/tools/write">{t('tools.write.title')}</TextLink>}
      action={can(toolsPermissions.edit) && <NewTemplate />}
    >
      {error && !data ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <div>
          <Loading />
          <Skeleton className="w-3/5" />
        </div>
      ) : data.items.length === 0 ? (
        <EmptyState>{t('tools.template.none')}</EmptyState>
      ) : (
        <ul aria-label={t('tools.template.title')} className="divide-y divide-line border-y border-line">
          {data.items.map(({ id, name, version, variables }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-3">
              <Link href={`/tools/write/templates/${id}`} className="font-medium hover:underline">
                {name}
              </Link>
              <span className="text-13 text-ink-soft">
                {t('accounts.web.versions.number', { version })} ·{' '}
                {t('tools.template.variables', { count: variables.length })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}

function NewTemplate() {
  const { t } = useTranslation();
  const go = useGo();
  const tell = useTellError();
  const copy = useApiMutation(copyTemplateContract, {
    invalidates: [listTemplatesContract],
    onError: tell,
    onSuccess: ({ id }) => go(`/tools/write/templates/${id}`),
  });
  return (
    <div className="flex flex-wrap gap-2">
      <Menu
        label={t('tools.template.copy')}
        trigger={
          <Button icon={<Copy />} busy={copy.isPending}>
            {t('tools.template.copy')}
          </Button>
        }
        items={writeTemplates.map(({ id }) => {
          const name = t(templateKeys[id] ?? id);
          return {
            key: id,
            label: name,
            onSelect: () =>
              copy.mutate({ body: { templateId: id, name: t('tools.template.copy_of', { name }) } }),
          };
        })}
      />
      <LinkButton variant="primary" href="/tools/write/templates/new" icon={<Plus />}>
        {t('tools.template.create')}
      </LinkButton>
    </div>
  );
}
