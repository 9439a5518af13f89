import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApiMutation } from '#modules/accounts/web';
import { Page } from '#ui';
import { createTemplateContract, listTemplatesContract } from '../../contract/index.ts';
import { BackToList } from '../parts/made/back-to-list.tsx';
import { TemplateForm } from '../parts/templates/template-form.tsx';
import { emptyTemplate } from '../state/edited-template.ts';

/** A new template of one's own. */
export default function NewTemplatePage() {
  const { t } = useTranslation();
  const go = useGo();
  const create = useApiMutation(createTemplateContract, { invalidates: [listTemplatesContract] });
  return (
    <Page title={t('tools.template.create')} back={<BackToList kind="template" />}>
      <TemplateForm
        template={emptyTemplate}
        mayEdit
        saving={create}
        onSave={(body) =>
          create.mutate(
            { body },
            { onSuccess: ({ id }) => go(`/tools/write/templates/${id}`, { replace: true }) },
          )
        }
      />
    </Page>
  );
}
