import { Copy, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { PagesList, useApiList, useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { Button, LinkButton, Menu, Page, TextLink } from '#ui';
import {
  copyTemplateContract,
  listTemplatesContract,
  type OwnTemplateSummary,
  toolsPermissions,
  writeTemplates,
} from '../../contract/index.ts';
import { MadeRow } from '../parts/made/made-row.tsx';
import { templateKeys } from '../write/template-words.ts';

/** The organisation's own templates, and the ways to a new one. */
export default function TemplatesPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const templates = useApiList(listTemplatesContract, undefined);
  const factsOf = ({ version, variables }: OwnTemplateSummary) =>
    [
      t('accounts.web.versions.number', { version }),
      t('tools.template.variables', { count: variables.length }),
    ].join(' · ');
  return (
    <Page
      title={t('tools.template.title')}
      subtitle={t('tools.template.lead')}
      width="reading"
      back={<TextLink href="/tools/write">{t('tools.write.title')}</TextLink>}
      action={can(toolsPermissions.edit) && <NewTemplate />}
    >
      <PagesList
        label={t('tools.template.title')}
        pages={templates}
        empty={t('tools.template.none')}
        itemKey={({ id }) => id}
      >
        {(template) => <MadeRow kind="template" made={template} facts={factsOf(template)} />}
      </PagesList>
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
