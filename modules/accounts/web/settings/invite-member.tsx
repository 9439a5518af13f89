import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { roles } from '#kernel/contract';
import { Button, Dialog, Field, RadioGroup, TextInput, toast } from '#ui';
import { inviteMemberBody, inviteMemberContract, listInvitationsContract } from '../../contract/index.ts';
import { useInvalidate } from '../data/use-api-mutation.ts';
import { FormError } from '../forms/form-error.tsx';
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
  const formId = useId();
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
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={t('accounts.web.invitations.invite')}
      description={t('accounts.web.invitations.help')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('accounts.web.form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={form.busy}>
            {t('accounts.web.invitations.send')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <FormError error={form.error} />
        <Field label={t('accounts.web.field.email')} error={form.errors.email}>
          <TextInput
            type="email"
            autoComplete="off"
            value={form.values.email}
            onChange={(event) => form.set('email', event.target.value)}
          />
        </Field>
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
      </form>
    </Dialog>
  );
}
