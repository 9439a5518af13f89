import { useTranslation } from 'react-i18next';
import { roles } from '#kernel/contract';
import { RadioGroup, toast } from '#ui';
import { inviteMemberBody, inviteMemberContract, listInvitationsContract } from '../../contract/index.ts';
import { useInvalidate } from '../data/use-api-mutation.ts';
import { FormDialog } from '../forms/form-dialog.tsx';
import { FormText } from '../forms/form-text.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { useApi, useSession } from '../session/session-context.tsx';
import { roleHelpKeys, roleKeys } from './role-keys.ts';

/** Asks an address to join the organisation. */
export function InviteMember({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const { role: ownRole } = useSession();
  const form = useContractForm({
    schema: inviteMemberBody,
    initial: { email: '', role: 'member' },
    words: { email: t('accounts.web.field.email_wrong') },
    submit: async (body) => {
      await api.call(inviteMemberContract, { body });
      invalidate(listInvitationsContract);
      onOpenChange(false);
      toast({ title: t('accounts.web.invitations.sent', { email: body.email }), tone: 'success' });
    },
  });
  const given = roles.filter((role) => ownRole === 'owner' || role !== 'owner');
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={t('accounts.web.invitations.invite')}
      description={t('accounts.web.invitations.help')}
      action={t('accounts.web.invitations.send')}
      busy={form.busy}
      error={form.error}
      onSubmit={form.onSubmit}
    >
      <FormText
        form={form}
        name="email"
        label={t('accounts.web.field.email')}
        type="email"
        autoComplete="off"
      />
      <RadioGroup
        legend={t('accounts.web.members.role')}
        value={form.values.role}
        onValueChange={(role) => form.set('role', role)}
        options={given.map((role) => ({
          value: role,
          label: t(roleKeys[role]),
          help: t(roleHelpKeys[role]),
        }))}
      />
    </FormDialog>
  );
}
