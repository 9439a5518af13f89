import { useTranslation } from 'react-i18next';
import { useApiMutation, useApiPages, useTellError, VersionsDrawer } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  getTemplateContract,
  listTemplatesContract,
  listTemplateVersionsContract,
  type OwnTemplate,
  restoreTemplateContract,
} from '../../../contract/index.ts';
import { TemplateDifference } from './template-difference.tsx';

export interface TemplateVersionsProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly template: OwnTemplate;
  readonly mayEdit: boolean;
  /** Something is being written that going back replaces. */
  readonly unsaved: boolean;
  readonly onRestored: (template: OwnTemplate) => void;
}

/** What the template was, the latest first; each is compared with the newest, and brought back. */
export default function TemplateVersions(props: TemplateVersionsProps) {
  const { open, onOpenChange, template, mayEdit, unsaved, onRestored } = props;
  const { t } = useTranslation();
  const tell = useTellError();
  const params = { id: template.id };
  const pages = useApiPages(listTemplateVersionsContract, { params, query: {} }, { enabled: open });
  const { mutateAsync, isPending } = useApiMutation(restoreTemplateContract, {
    invalidates: [getTemplateContract, listTemplatesContract, listTemplateVersionsContract],
  });

  async function goBackTo(version: number): Promise<boolean> {
    try {
      onRestored(await mutateAsync({ params, body: { version, madeFrom: template.version } }));
    } catch (error) {
      tell(error);
      return false;
    }
    toast({ title: t('tools.template.restored', { version }), tone: 'success' });
    return true;
  }

  return (
    <VersionsDrawer
      open={open}
      onOpenChange={onOpenChange}
      pages={pages}
      wordsOf={({ version, createdBy }) => ({
        inForce: version === template.version,
        by: createdBy?.name,
      })}
      restore={mayEdit ? { unsaved, busy: isPending, run: goBackTo } : undefined}
    >
      {(version) => <TemplateDifference from={version} to={template} />}
    </VersionsDrawer>
  );
}
