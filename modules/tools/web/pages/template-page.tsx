import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGo, useRouteParam } from '#kernel/browser';
import { QueryError, useApiMutation, useApiQuery, useSession, useTellError } from '#modules/accounts/web';
import { Button, confirm, LinkButton, Loading, lazyDialog, Page, Skeleton, TextLink, toast } from '#ui';
import {
  deleteTemplateContract,
  getTemplateContract,
  listTemplatesContract,
  listTemplateVersionsContract,
  type OwnTemplate,
  saveTemplateContract,
  toolsPermissions,
} from '../../contract/index.ts';
import { TemplateForm } from '../parts/templates/template-form.tsx';
import type { TemplateVersionsProps } from '../parts/templates/template-versions.tsx';

const TemplateVersions = lazyDialog<TemplateVersionsProps>(
  () => import('../parts/templates/template-versions.tsx'),
);

/** One template of the organisation: its text, its variables, its versions. */
export default function TemplatePage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiQuery(getTemplateContract, {
    params: { id: useRouteParam('templateId') },
  });
  // What is being changed stays as it is while another version is read in the background.
  const [shown, setShown] = useState<OwnTemplate | null>(null);
  if (data && shown?.id !== data.id) setShown(data);
  if (shown) {
    return (
      <ShownTemplate
        key={`${shown.id} ${shown.version}`}
        template={shown}
        onTemplate={setShown}
        onReload={() => void refetch().then((read) => read.data && setShown(read.data))}
      />
    );
  }
  return (
    <Page
      title={t('tools.template.title')}
      back={<TextLink href="/tools/write/templates">{t('tools.template.title')}</TextLink>}
    >
      {error ? (
        <QueryError error={error} onRetry={() => void refetch()} />
      ) : (
        <div>
          <Loading />
          <Skeleton className="w-3/5" />
        </div>
      )}
    </Page>
  );
}

interface ShownTemplateProps {
  readonly template: OwnTemplate;
  readonly onTemplate: (template: OwnTemplate) => void;
  readonly onReload: () => void;
}

function ShownTemplate({ template, onTemplate, onReload }: ShownTemplateProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [versionsOpen, setVersionsOpen] = useState(false);
  const mayEdit = can(toolsPermissions.edit);
  const save = useApiMutation(saveTemplateContract, {
    invalidates: [getTemplateContract, listTemplatesContract, listTemplateVersionsContract],
    onSuccess(saved) {
      onTemplate(saved);
      toast({ title: t('tools.template.saved', { version: saved.version }), tone: 'success' });
    },
  });
  const { id, name, version } = template;
  return (
    <Page
      title={name}
      subtitle={t('accounts.web.versions.number', { version })}
      back={<TextLink href="/tools/write/templates">{t('tools.template.title')}</TextLink>}
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`/tools/write?template=${id}`}>{t('tools.template.use')}</LinkButton>
          <Button icon={<History />} onClick={() => setVersionsOpen(true)}>
            {t('accounts.web.versions.title')}
          </Button>
          {mayEdit && <DeleteTemplate template={template} />}
        </div>
      }
    >
      <TemplateForm
        template={template}
        mayEdit={mayEdit}
        busy={save.isPending}
        error={save.error}
        onReload={onReload}
        onSave={(body) => save.mutate({ params: { id }, body: { ...body, madeFrom: version } })}
      />
      <TemplateVersions
        open={versionsOpen}
        onOpenChange={setVersionsOpen}
        template={template}
        mayEdit={mayEdit}
        onRestored={onTemplate}
      />
    </Page>
  );
}

function DeleteTemplate({ template: { id, name } }: { template: OwnTemplate }) {
  const { t } = useTranslation();
  const go = useGo();
  const tell = useTellError();
  const remove = useApiMutation(deleteTemplateContract, {
    invalidates: [listTemplatesContract],
    onError: tell,
    onSuccess: () => go('/tools/write/templates'),
  });

  async function askAndRemove(): Promise<void> {
    const sure = await confirm({
      title: t('tools.template.delete_sure', { name }),
      description: t('tools.template.delete_what'),
      action: t('tools.template.delete'),
      danger: true,
    });
    if (sure) remove.mutate({ params: { id } });
  }

  return (
    <Button variant="ghost" busy={remove.isPending} onClick={() => void askAndRemove()}>
      {t('tools.template.delete')}
    </Button>
  );
}
