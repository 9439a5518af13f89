import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Field, TextInput, toast } from '#ui';
import {
  getPricesContract,
  listPriceVersionsContract,
  type PriceVersion,
  publishPricesContract,
} from '../../contract/index.ts';
import { type DraftPrices, draftOf, readDraft } from '../state/price-draft.ts';
import { PriceFields } from './price-fields.tsx';

/** Prices for every tool, why they change, and from when. */
export function PublishPrices({ newest, onClose }: { newest: PriceVersion; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<DraftPrices>(() => draftOf(newest));
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  const [told, setTold] = useState(false);
  const prices = readDraft(draft);
  const publish = useApiMutation(publishPricesContract, {
    invalidates: [listPriceVersionsContract, getPricesContract],
    onSuccess: ({ version }) => {
      toast({ title: t('billing.prices.published', { number: version }), tone: 'success' });
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTold(true);
    if (prices === null || reason.trim() === '') return;
    const later = from === '' ? {} : { validFrom: new Date(from).toISOString() };
    publish.mutate({ body: { replaces: newest.version, prices, reason, ...later } });
  };
  return (
    <FormDialog
      onClose={onClose}
      size="md"
      title={t('billing.prices.change')}
      description={t('billing.prices.change_help')}
      action={t('billing.prices.publish')}
      busy={publish.isPending}
      error={publish.error}
      onSubmit={send}
    >
      <PriceFields draft={draft} told={told} onChange={setDraft} />
      <Field
        label={t('billing.adjust.reason')}
        help={t('billing.prices.reason_help')}
        error={told && reason.trim() === '' ? t('billing.adjust.reason_wrong') : undefined}
      >
        <TextInput maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <Field optional label={t('billing.prices.valid_from')} help={t('billing.prices.valid_from_help')}>
        <TextInput type="datetime-local" value={from} onChange={(event) => setFrom(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
