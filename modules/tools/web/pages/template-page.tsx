import { History } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { RecordPage, useApiMutation, useApiQuery, useSession } from '#modules/accounts/web';
import { Button, LinkButton, lazyDialog, Page, toast } from '#ui';
import {
  getTemplateContract,
  listTemplatesContract,
  listTemplateVersionsContract,
  type OwnTemplate,
  saveTemplateContract,
  toolsPermissions,
} from '../../contract/index.ts';
import { BackToList } from '../parts/made/back-to-list.tsx';
import { DeleteMade } from '../parts/made/delete-made.tsx';
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
  const [shown, setShown] = useState<OwnTemplate>();
  if (data && shown?.id !== data.id) setShown(data);
  return (
    <RecordPage
      query={{ data: shown, error, refetch }}
      title={t('tools.template.title')}
      back={<BackToList kind="template" />}
    >
      {(template) => (
        <ShownTemplate
          key={`${template.id} ${template.version}`}
          template={template}
          onTemplate={setShown}
          onReload={() => void refetch().then((read) => read.data && setShown(read.data))}
        />
      )}
    </RecordPage>
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
  const [unsaved, setUnsaved] = useState(false);
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
      back={<BackToList kind="template" />}
      action={
        <div className="flex flex-wrap gap-2">
          <LinkButton href={`/tools/write?template=${id}`}>{t('tools.template.use')}</LinkButton>
          <Button icon={<History />} onClick={() => setVersionsOpen(true)}>
            {t('accounts.web.versions.title')}
          </Button>
          {mayEdit && <DeleteMade kind="template" made={template} />}
        </div>
      }
    >
      <TemplateForm
        template={template}
        mayEdit={mayEdit}
        saving={save}
        onReload={onReload}
        onUnsaved={setUnsaved}
        onSave={(body) => save.mutate({ params: { id }, body: { ...body, madeFrom: version } })}
      />
      <TemplateVersions
        open={versionsOpen}
        onOpenChange={setVersionsOpen}
        template={template}
        mayEdit={mayEdit}
        unsaved={unsaved}
        onRestored={onTemplate}
      />
    </Page>
  );
}
