import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdministeredOrganisation } from '#modules/accounts/contract';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Field, TextInput, toast } from '#ui';
import { adjustCreditsContract, getCreditsContract, listEntriesContract } from '../../contract/index.ts';
import { formatCredits, readCredits } from '../state/amounts.ts';

/** Asks how many and why; both are checked when it is sent, and by the server whatever happened here. */
export function AdjustCredits({
  organisation: { id, name },
  onClose,
}: {
  organisation: AdministeredOrganisation;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState(false);
  const amount = readCredits(typed);
  const adjust = useApiMutation(adjustCreditsContract, {
    invalidates: [getCreditsContract, listEntriesContract],
    onSuccess: ({ available }) => {
      const words = { name, available: formatCredits(available, i18n.language) };
      toast({ title: t('billing.adjust.done', words), tone: 'success' });
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (amount !== null && reason.trim() !== '') adjust.mutate({ params: { id }, body: { amount, reason } });
  };
  return (
    <FormDialog
      onClose={onClose}
      size="sm"
      title={t('billing.adjust.title', { name })}
      action={t('billing.adjust.save')}
      busy={adjust.isPending}
      error={adjust.error}
      onSubmit={send}
    >
      <Field
        label={t('billing.adjust.amount')}
        help={t('billing.adjust.amount_help')}
        error={told && amount === null ? t('billing.adjust.amount_wrong') : undefined}
      >
        <TextInput inputMode="decimal" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <Field
        label={t('billing.adjust.reason')}
        error={told && reason.trim() === '' ? t('billing.adjust.reason_wrong') : undefined}
      >
        <TextInput maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
