import { useTranslation } from 'react-i18next';
import { toast } from '#ui';
import {
  listMembersContract,
  type Member,
  transferOwnershipBody,
  transferOwnershipContract,
} from '../../contract/index.ts';
import { useInvalidate } from '../data/use-api-mutation.ts';
import { CurrentPassword } from '../forms/account-fields.tsx';
import { FormDialog } from '../forms/form-dialog.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';

/** Hands the organisation over to a member. */
export function TransferOwnership({ heir, onClose }: { heir: Member; onClose: () => void }) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const { reload, organisation } = useSession();
  const name = heir.fullName;
  const form = useContractForm({
    schema: transferOwnershipBody,
    initial: { userId: heir.userId, password: '' },
    words: { password: t('accounts.web.field.needed') },
    submit: async (body) => {
      await api.call(transferOwnershipContract, { body });
      invalidate(listMembersContract);
      onClose();
      toast({ title: t('accounts.web.transfer.done', { name }), tone: 'success' });
      await reload();
    },
  });
  return (
    <FormDialog
      onClose={onClose}
      size="sm"
      title={t('accounts.web.transfer.title', { name, organisation: organisation.name })}
      description={t('accounts.web.transfer.help', { name })}
      action={t('accounts.web.transfer.action')}
      danger
      busy={form.busy}
      error={form.error}
      onSubmit={form.onSubmit}
    >
      <CurrentPassword form={form} />
    </FormDialog>
  );
}
