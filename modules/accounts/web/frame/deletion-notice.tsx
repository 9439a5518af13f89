import { useTranslation } from 'react-i18next';
import { currentLocale } from '#kernel/browser';
import { Button, toast } from '#ui';
import { keepOrganisationContract, ownOrganisation } from '../../contract/index.ts';
import { useTellError } from '../data/query-error.tsx';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useSession } from '../session/session-context.tsx';
import { Notice } from './notice.tsx';

/** For everybody in an organisation that will be deleted; its owners may keep it. */
export function DeletionNotice() {
  const { t } = useTranslation();
  const { organisation, can, reload } = useSession();
  const tell = useTellError();
  const { name, deleteAfter } = organisation;
  const keep = useApiMutation(keepOrganisationContract, {
    onSuccess: async () => {
      await reload();
      toast({ title: t('accounts.web.delete_organisation.kept', { name }), tone: 'success' });
    },
    onError: tell,
  });
  if (deleteAfter === null) return null;
  const date = new Date(deleteAfter).toLocaleDateString(currentLocale(), { dateStyle: 'long' });
  return (
    <Notice
      action={
        can(ownOrganisation) ? (
          <Button size="sm" busy={keep.isPending} onClick={() => keep.mutate()}>
            {t('accounts.web.delete_organisation.keep')}
          </Button>
        ) : undefined
      }
    >
      {t('accounts.web.delete_organisation.notice', { name, date })}
    </Notice>
  );
}
